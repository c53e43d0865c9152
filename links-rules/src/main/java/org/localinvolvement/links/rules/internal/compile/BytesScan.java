package org.localinvolvement.links.rules.internal.compile;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/**
 * Looks through the classes generated from a host's rules, before the JVM is given them, for names that are not allowed.
 *
 * <p>Each class is read twice, in two ways that do not share code: instruction by instruction, which can say where a name
 * stands and in which rule, and by its constant pool, in which every name stands that the JVM could ever follow.
 */
final class BytesScan {

    private static final String MATERIALISED = "Lorg/drools/compiler/kie/builder/MaterializedLambda;";
    private static final String NAMES = "names the class ";
    private static final int API = Opcodes.ASM9;

    /** Names that stand for a mistake that an author makes in good faith. */
    private static final Map<String, String> MISTAKES = Map.of(
            "org.drools.modelcompiler.util.EvaluationUtil.convertDate",
            "compares a date with a text; compare it with a date of a fact or a parameter",
            "String.valueOf",
            "compares a text with something that is no text; compare values of one kind",
            "org.drools.model.Rule.Attribute",
            "has an attribute such as salience; the order of rules never decides",
            "java.util.regex.",
            "uses a regular expression; compare whole texts, or use startsWith, endsWith or contains");

    private final String fileName;
    private final SortedMap<String, byte[]> classes;
    private final AllowedNames allowed;
    private final RuleNames rules;
    private final SortedMap<String, OwnClass> own = new TreeMap<>();
    private int told;
    private final Set<Refusal> refusals = new LinkedHashSet<>();

    /** A generated class: what it declares itself, and what it stands under. */
    private record OwnClass(Set<String> members, Set<String> above) {}

    private BytesScan(RuleSource source, SortedMap<String, byte[]> classes, PublishedTypes published) {
        this.fileName = source.fileName();
        this.classes = classes;
        Set<String> names = new HashSet<>();
        classes.keySet().forEach(name -> names.add(name.replace('.', '/')));
        this.allowed = new AllowedNames(published, names);
        this.rules = RuleNames.of(classes);
    }

    /**
     * Looks through classes.
     *
     * @param source the rule file
     * @param classes their bytes by name, with dots
     * @param published the types of this library that they may name
     * @return what they name and may not; empty if there is nothing
     */
    static List<CompileProblem> of(RuleSource source, SortedMap<String, byte[]> classes, PublishedTypes published) {
        try {
            return new BytesScan(source, classes, published).problems();
        } catch (RuntimeException e) {
            // A class file that its reader cannot follow is not trusted: the JVM might.
            return List.of(new CompileProblem(
                    Stage.BYTES,
                    "",
                    0,
                    "the code made of " + source.fileName() + " cannot be read by the scan ("
                            + e.getClass().getSimpleName() + ")"));
        }
    }

    private List<CompileProblem> problems() {
        classes.values().forEach(bytes -> new ClassReader(bytes).accept(new Outline(), 0));
        classes.forEach((name, bytes) -> {
            ClassReader reader = new ClassReader(bytes);
            ClassScan scan = new ClassScan(name.replace('.', '/'));
            int before = told;
            reader.accept(scan, 0);
            // The pool cannot say in which rule; it has the word only where the instructions were silent.
            if (told == before) {
                scan.pool(reader);
            }
        });
        return refusals.stream()
                .filter(refusal -> !refusal.isSaidBetter(refusals))
                .map(this::problem)
                .distinct()
                .toList();
    }

    private CompileProblem problem(Refusal refusal) {
        String who = refusal.rule().isEmpty() ? "some rule of " + fileName : "the rule";
        String what = MISTAKES.entrySet().stream()
                .filter(mistake -> refusal.name().startsWith(mistake.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(refusal.what() + refusal.name() + "; rules may use facts, constants and findings only");
        return new CompileProblem(Stage.BYTES, refusal.rule(), 0, who + " " + what);
    }

    private void refuse(String rule, String what, String name) {
        told++;
        refusals.add(new Refusal(rule, what, name));
    }

    /** What a class names or does and may not. */
    private record Refusal(String rule, String what, String name) {

        /** That a class is named need not be said where it is said which of its methods is called. */
        boolean isSaidBetter(Set<Refusal> others) {
            return what.equals(NAMES)
                    && others.stream()
                            .anyMatch(other -> (rule.isEmpty() || other.rule().equals(rule))
                                    && !other.what().equals(NAMES)
                                    && (other.name().equals(name)
                                            || other.name().startsWith(name + ".")));
        }
    }

    private static String words(String internalName) {
        String name = internalName.replace('/', '.').replace('$', '.');
        return name.startsWith("java.lang.") && name.indexOf('.', "java.lang.".length()) < 0
                ? name.substring("java.lang.".length())
                : name;
    }

    private boolean allowsMember(String owner, String name, String descriptor) {
        OwnClass type = own.get(owner);
        if (type == null) {
            return allowed.allowsMember(owner, name, descriptor);
        }
        return type.members().contains(name + descriptor)
                || type.above().stream().anyMatch(above -> allowsMember(above, name, descriptor));
    }

    /** Notes what each generated class declares, so that a call of an inherited method is told from one of its own. */
    private final class Outline extends ClassVisitor {
        private final Set<String> members = new HashSet<>();

        Outline() {
            super(API);
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            Set<String> above = new HashSet<>();
            if (superName != null) {
                above.add(superName);
            }
            if (interfaces != null) {
                above.addAll(List.of(interfaces));
            }
            above.remove(name);
            own.put(name, new OwnClass(members, above));
        }

        @Override
        public @Nullable FieldVisitor visitField(
                int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
            members.add(name + descriptor);
            return null;
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            members.add(name + descriptor);
            return null;
        }
    }

    /** Reads one class. */
    private final class ClassScan extends ClassVisitor {
        private final String type;
        private String method = "";

        ClassScan(String type) {
            super(API);
            this.type = type;
        }

        private void refuseHere(String what) {
            refuseHere(what, "");
        }

        private void refuseHere(String what, String name) {
            refuse(rules.of(type, method), what, name);
        }

        private void name(@Nullable String internalName) {
            if (internalName != null) {
                type(Type.getObjectType(internalName));
            }
        }

        private void descriptor(String descriptor) {
            type(Type.getType(descriptor));
        }

        private void type(Type named) {
            String refused = allowed.refusedIn(named);
            if (refused != null) {
                refuseHere(NAMES, words(refused));
            }
        }

        /** Whether it was allowed: a member that is refused is told once, not again for each type in its descriptor. */
        private void member(String owner, String name, String descriptor) {
            Type holder = Type.getObjectType(owner);
            // An array has no members of its own but clone(), which the enums of the engine do not use.
            if (holder.getSort() == Type.ARRAY || !allowsMember(owner, name, descriptor)) {
                String whole = words(owner) + (name.equals("<init>") ? "" : "." + name);
                if (name.equals("<init>")) {
                    refuseHere("makes a ", whole);
                } else {
                    refuseHere(descriptor.startsWith("(") ? "calls " : "reads ", whole);
                }
            } else {
                type(holder);
                descriptor(descriptor);
            }
        }

        private void signature(@Nullable String signature, boolean ofField) {
            if (signature == null) {
                return;
            }
            SignatureVisitor names = new SignatureVisitor(API) {
                private String outer = "";

                @Override
                public void visitClassType(String name) {
                    outer = name;
                    if (!allowed.isAround(name)) {
                        name(name);
                    }
                }

                @Override
                public void visitInnerClassType(String name) {
                    outer = outer + "$" + name;
                    name(outer);
                }
            };
            if (ofField) {
                new SignatureReader(signature).acceptType(names);
            } else {
                new SignatureReader(signature).accept(names);
            }
        }

        private @Nullable AnnotationVisitor annotation(String descriptor) {
            if (!descriptor.equals(MATERIALISED)) {
                refuseHere("carries the annotation "
                        + words(Type.getType(descriptor).getInternalName()));
            }
            return new AnnotationVisitor(API) {
                @Override
                public void visit(@Nullable String name, Object value) {
                    if (value instanceof Type named) {
                        type(named);
                    }
                }

                @Override
                public void visitEnum(@Nullable String name, String descriptor, String value) {
                    descriptor(descriptor);
                }

                @Override
                public AnnotationVisitor visitAnnotation(@Nullable String name, String descriptor) {
                    refuseHere("carries an annotation within an annotation");
                    return this;
                }

                @Override
                public AnnotationVisitor visitArray(@Nullable String name) {
                    return this;
                }
            };
        }

        private void attribute(Attribute attribute) {
            refuseHere("holds data of the kind " + attribute.type + ", which the scan cannot read");
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            if (!name.equals(type)) {
                refuseHere("makes a class of another name than its file, " + words(name));
            }
            above(superName);
            if (interfaces != null) {
                for (String each : interfaces) {
                    above(each);
                }
            }
            signature(signature, false);
        }

        private void above(@Nullable String name) {
            if (name != null && !allowed.allowsAbove(name)) {
                refuseHere("makes a kind of ", words(name));
            }
        }

        @Override
        public @Nullable ModuleVisitor visitModule(String name, int access, @Nullable String version) {
            refuseHere("makes a module");
            return null;
        }

        @Override
        public void visitNestHost(String nestHost) {
            name(nestHost);
        }

        @Override
        public void visitNestMember(String nestMember) {
            name(nestMember);
        }

        @Override
        public void visitPermittedSubclass(String permittedSubclass) {
            name(permittedSubclass);
        }

        @Override
        public void visitOuterClass(String owner, @Nullable String name, @Nullable String descriptor) {
            name(owner);
            if (descriptor != null) {
                descriptor(descriptor);
            }
        }

        @Override
        public void visitInnerClass(String name, @Nullable String outerName, @Nullable String innerName, int access) {
            // Says only that a class lies inside another; the bootstrap of text concatenation brings this one along.
            if (!name.equals("java/lang/invoke/MethodHandles$Lookup")) {
                name(name);
            }
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return annotation(descriptor);
        }

        @Override
        public @Nullable AnnotationVisitor visitTypeAnnotation(
                int typeRef, @Nullable TypePath typePath, String descriptor, boolean visible) {
            return annotation(descriptor);
        }

        @Override
        public void visitAttribute(Attribute attribute) {
            attribute(attribute);
        }

        @Override
        public @Nullable RecordComponentVisitor visitRecordComponent(
                String name, String descriptor, @Nullable String signature) {
            refuseHere("makes a record");
            return null;
        }

        @Override
        public FieldVisitor visitField(
                int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
            descriptor(descriptor);
            signature(signature, true);
            return new FieldVisitor(API) {
                @Override
                public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                    return annotation(descriptor);
                }

                @Override
                public @Nullable AnnotationVisitor visitTypeAnnotation(
                        int typeRef, @Nullable TypePath typePath, String descriptor, boolean visible) {
                    return annotation(descriptor);
                }

                @Override
                public void visitAttribute(Attribute attribute) {
                    attribute(attribute);
                }
            };
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            method = name;
            if ((access & Opcodes.ACC_NATIVE) != 0) {
                refuseHere("has a native method, " + name);
            }
            if ((access & Opcodes.ACC_SYNCHRONIZED) != 0) {
                refuseHere("locks (the synchronised method " + name + ")");
            }
            if (name.equals("finalize") && descriptor.equals("()V")) {
                refuseHere("has a finaliser");
            }
            descriptor(descriptor);
            signature(signature, false);
            if (exceptions != null) {
                for (String exception : exceptions) {
                    name(exception);
                }
            }
            return new Code();
        }

        /** What the JVM could follow without an instruction that names it. */
        void pool(ClassReader reader) {
            method = "";
            char[] buffer = new char[reader.getMaxStringLength()];
            for (int item = 1; item < reader.getItemCount(); item++) {
                int at = reader.getItem(item);
                if (at != 0) {
                    entry(reader, at, buffer);
                }
            }
        }

        private void entry(ClassReader reader, int at, char[] buffer) {
            switch (reader.readByte(at - 1)) {
                case 7 -> poolClass(reader.readUTF8(at, buffer));
                case 9, 10, 11 -> poolMember(reader, at, buffer);
                case 16 -> poolTypes(reader.readUTF8(at, buffer));
                case 17 -> refuseHere("makes a constant by running code");
                case 18 -> poolTypes(reader.readUTF8(reader.getItem(reader.readUnsignedShort(at + 2)) + 2, buffer));
                case 19, 20 -> refuseHere("names a module");
                default -> {
                    // Numbers and texts; names and descriptors stand in the entries above; handles in their members.
                }
            }
        }

        private void poolClass(String name) {
            if (!isBootstrapOnly(name) && !allowed.isAround(name)) {
                name(name);
            }
        }

        private void poolMember(ClassReader reader, int at, char[] buffer) {
            String owner = reader.readClass(at, buffer);
            int nameAndType = reader.getItem(reader.readUnsignedShort(at + 2));
            String name = reader.readUTF8(nameAndType, buffer);
            if (!allowed.allowsBootstrap(owner, name)) {
                member(owner, name, reader.readUTF8(nameAndType + 2, buffer));
            }
        }

        private void poolTypes(String descriptor) {
            descriptor(descriptor);
        }

        /** Named by each class that joins texts; that it is used for nothing else, the instructions show. */
        private boolean isBootstrapOnly(String name) {
            return name.equals("java/lang/invoke/StringConcatFactory")
                    || name.equals("java/lang/invoke/MethodHandles")
                    || name.equals("java/lang/invoke/MethodHandles$Lookup");
        }

        /** Reads one method. */
        private final class Code extends MethodVisitor {

            Code() {
                super(API);
            }

            private void constant(Object value) {
                if (value instanceof Type named) {
                    type(named);
                } else if (value instanceof Handle handle) {
                    refuseHere("takes a handle of " + words(handle.getOwner()) + "." + handle.getName());
                } else if (value instanceof ConstantDynamic) {
                    refuseHere("makes a constant by running code");
                }
            }

            @Override
            public @Nullable AnnotationVisitor visitAnnotationDefault() {
                refuseHere("makes an annotation");
                return null;
            }

            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                return annotation(descriptor);
            }

            @Override
            public @Nullable AnnotationVisitor visitTypeAnnotation(
                    int typeRef, @Nullable TypePath typePath, String descriptor, boolean visible) {
                return annotation(descriptor);
            }

            @Override
            public @Nullable AnnotationVisitor visitParameterAnnotation(
                    int parameter, String descriptor, boolean visible) {
                return annotation(descriptor);
            }

            @Override
            public @Nullable AnnotationVisitor visitInsnAnnotation(
                    int typeRef, @Nullable TypePath typePath, String descriptor, boolean visible) {
                return annotation(descriptor);
            }

            @Override
            public @Nullable AnnotationVisitor visitTryCatchAnnotation(
                    int typeRef, @Nullable TypePath typePath, String descriptor, boolean visible) {
                return annotation(descriptor);
            }

            @Override
            public void visitAttribute(Attribute attribute) {
                attribute(attribute);
            }

            @Override
            public void visitInsn(int opcode) {
                if (opcode == Opcodes.MONITORENTER || opcode == Opcodes.MONITOREXIT) {
                    refuseHere("locks (synchronized)");
                }
            }

            @Override
            public void visitTypeInsn(int opcode, String named) {
                name(named);
            }

            @Override
            public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
                if ((opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC) && !allowed.isOwn(owner)) {
                    refuseHere("changes " + words(owner) + "." + name);
                } else {
                    member(owner, name, descriptor);
                }
            }

            @Override
            public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
                member(owner, name, descriptor);
            }

            @Override
            public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
                if (!allowed.allowsBootstrap(bootstrap.getOwner(), bootstrap.getName())) {
                    refuseHere("calls by way of " + words(bootstrap.getOwner()) + "." + bootstrap.getName());
                }
                descriptor(descriptor);
                for (Object argument : arguments) {
                    constant(argument);
                }
            }

            @Override
            public void visitLdcInsn(Object value) {
                constant(value);
            }

            @Override
            public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
                descriptor(descriptor);
            }

            @Override
            public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String caught) {
                name(caught);
            }

            @Override
            public void visitLocalVariable(
                    String name, String descriptor, @Nullable String signature, Label start, Label end, int index) {
                descriptor(descriptor);
                signature(signature, true);
            }
        }
    }
}
