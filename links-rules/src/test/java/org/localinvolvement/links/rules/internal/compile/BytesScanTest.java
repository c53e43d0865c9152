package org.localinvolvement.links.rules.internal.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ByteVector;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Class files that no rule leads to, in case one ever does. */
class BytesScanTest {

    private static final RuleSource SOURCE = new RuleSource("wexbridge.rules", "some.drl", "");
    private static final String NAME = "wexbridge/rules/Some";

    private static List<CompileProblem> scan(byte[] bytes) {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        classes.put(NAME.replace('/', '.'), bytes);
        return BytesScan.of(SOURCE, classes, SomeRules.TRIGGER);
    }

    private static byte[] type(String above, Consumer<ClassWriter> content) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, NAME, null, above, null);
        content.accept(writer);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static Consumer<ClassWriter> method(int access, Consumer<MethodVisitor> code) {
        return writer -> {
            MethodVisitor method = writer.visitMethod(access, "some", "()V", null, null);
            method.visitCode();
            code.accept(method);
            method.visitInsn(Opcodes.RETURN);
            method.visitMaxs(0, 0);
            method.visitEnd();
        };
    }

    static Stream<Arguments> strange() {
        Handle boot = new Handle(
                Opcodes.H_INVOKESTATIC,
                "java/lang/invoke/ConstantBootstraps",
                "nullConstant",
                "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;)Ljava/lang/Object;",
                false);
        Consumer<ClassWriter> nothing = writer -> {};
        return Stream.of(
                Arguments.of(
                        "has a native method",
                        type(
                                "java/lang/Object",
                                writer -> writer.visitMethod(Opcodes.ACC_NATIVE, "some", "()V", null, null)
                                        .visitEnd())),
                Arguments.of("locks", type("java/lang/Object", method(Opcodes.ACC_SYNCHRONIZED, code -> {}))),
                Arguments.of("has a finaliser", type("java/lang/Object", writer -> {
                    MethodVisitor method = writer.visitMethod(Opcodes.ACC_PROTECTED, "finalize", "()V", null, null);
                    method.visitCode();
                    method.visitInsn(Opcodes.RETURN);
                    method.visitMaxs(0, 0);
                    method.visitEnd();
                })),
                Arguments.of("makes a kind of ClassLoader", type("java/lang/ClassLoader", nothing)),
                Arguments.of("makes a kind of java.util.ArrayList", type("java/util/ArrayList", nothing)),
                Arguments.of(
                        "holds data of the kind Strange",
                        type(
                                "java/lang/Object",
                                writer -> writer.visitAttribute(new Attribute("Strange") {
                                    @Override
                                    protected ByteVector write(
                                            ClassWriter writing, byte[] code, int length, int stack, int locals) {
                                        return new ByteVector().putByte(1);
                                    }
                                }))),
                Arguments.of("makes a constant by running code", type("java/lang/Object", method(0, code -> {
                    code.visitLdcInsn(new ConstantDynamic("x", "Ljava/lang/String;", boot));
                    code.visitInsn(Opcodes.POP);
                }))),
                Arguments.of("takes a handle of System.exit", type("java/lang/Object", method(0, code -> {
                    code.visitLdcInsn(new Handle(Opcodes.H_INVOKESTATIC, "java/lang/System", "exit", "(I)V", false));
                    code.visitInsn(Opcodes.POP);
                }))),
                Arguments.of("names the class java.io.File", type("java/lang/Object", method(0, code -> {
                    code.visitLdcInsn(Type.getMethodType("(Ljava/io/File;)V"));
                    code.visitInsn(Opcodes.POP);
                }))),
                Arguments.of(
                        "calls by way of",
                        type("java/lang/Object", method(0, code -> code.visitInvokeDynamicInsn("run", "()V", boot)))),
                Arguments.of(
                        "carries the annotation Deprecated",
                        type(
                                "java/lang/Object",
                                writer -> writer.visitAnnotation("Ljava/lang/Deprecated;", true)
                                        .visitEnd())),
                Arguments.of(
                        "names the class java.io.File",
                        type(
                                "java/lang/Object",
                                writer -> writer.visitField(0, "some", "[[Ljava/io/File;", null, null)
                                        .visitEnd())),
                Arguments.of("calls Object.getClass", type("java/lang/Object", method(0, code -> {
                    code.visitVarInsn(Opcodes.ALOAD, 0);
                    code.visitMethodInsn(
                            Opcodes.INVOKEVIRTUAL, "java/lang/Object", "getClass", "()Ljava/lang/Class;", false);
                    code.visitInsn(Opcodes.POP);
                }))),
                Arguments.of("calls wexbridge.rules.Some.getClass", type("java/lang/Object", method(0, code -> {
                    code.visitVarInsn(Opcodes.ALOAD, 0);
                    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, NAME, "getClass", "()Ljava/lang/Class;", false);
                    code.visitInsn(Opcodes.POP);
                }))),
                Arguments.of(
                        "calls java.lang.invoke.StringConcatFactory",
                        type(
                                "java/lang/Object",
                                method(
                                        0,
                                        code -> code.visitMethodInsn(
                                                Opcodes.INVOKESTATIC,
                                                "java/lang/invoke/StringConcatFactory",
                                                "makeConcatWithConstants",
                                                "()V",
                                                false)))),
                // Named by no instruction: only the constant pool shows it.
                Arguments.of(
                        "calls System.exit",
                        type(
                                "java/lang/Object",
                                writer -> writer.newMethod("java/lang/System", "exit", "(I)V", false))));
    }

    @ParameterizedTest
    @MethodSource("strange")
    void refusesWhatNoRuleNeeds(String told, byte[] bytes) {
        assertThat(scan(bytes))
                .isNotEmpty()
                .anySatisfy(problem -> assertThat(problem.reason()).contains(told));
    }

    @Test
    void refusesBytesThatAreNoClass() {
        assertThat(scan(new byte[] {1, 2, 3}))
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("cannot be read by the scan"));
    }

    @Test
    void refusesAClassOfAnotherName() {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        classes.put("wexbridge.rules.Other", type("java/lang/Object", writer -> {}));
        assertThat(BytesScan.of(SOURCE, classes, SomeRules.TRIGGER))
                .anySatisfy(problem -> assertThat(problem.reason()).contains("another name than its file"));
    }

    @Test
    void findsNothingInAnEmptyClass() {
        assertThat(scan(type("java/lang/Object", writer -> {}))).isEmpty();
    }
}
