package org.localinvolvement.links.rules.internal.compile;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Which rule a generated class or method belongs to. The engine writes a method a rule; it names the rule, and the classes of
 * its conditions and its consequence. Where rules share a class it is told as the first one's.
 */
final class RuleNames {

    private final SortedMap<String, String> byPlace = new TreeMap<>();

    static RuleNames of(SortedMap<String, byte[]> classes) {
        RuleNames names = new RuleNames();
        classes.values()
                .forEach(bytes -> new ClassReader(bytes)
                        .accept(names.new Reader(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES));
        return names;
    }

    /** The rule, or nothing where it cannot be told. */
    String of(String type, String method) {
        String rule = byPlace.get(type + "." + method);
        return rule == null ? byPlace.getOrDefault(type, "") : rule;
    }

    /** The rule in whose class something was thrown, or nothing. */
    String in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            for (StackTraceElement element : cause.getStackTrace()) {
                String rule = of(element.getClassName().replace('.', '/'), element.getMethodName());
                if (!rule.isEmpty()) {
                    return rule;
                }
            }
        }
        return "";
    }

    private final class Reader extends ClassVisitor {
        private String type = "";

        Reader() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            type = name;
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String method,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                private String lastText = "";
                private @Nullable String rule;

                @Override
                public void visitLdcInsn(Object value) {
                    if (value instanceof String text) {
                        lastText = text;
                    }
                }

                @Override
                public void visitMethodInsn(int opcode, String owner, String name, String called, boolean isInterface) {
                    if (name.equals("rule") && called.endsWith(")Lorg/drools/model/impl/RuleBuilder;")) {
                        rule = lastText;
                        byPlace.put(type + "." + method, lastText);
                    }
                }

                @Override
                public void visitFieldInsn(int opcode, String owner, String name, String kind) {
                    if (rule != null && !owner.equals(type)) {
                        byPlace.putIfAbsent(owner, rule);
                    }
                }
            };
        }
    }
}
