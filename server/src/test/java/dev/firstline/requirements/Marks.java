package dev.firstline.requirements;

import dev.firstline.requirement.Requirement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.RuntimeInvisibleAnnotationsAttribute;
import java.lang.constant.ClassDesc;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads from class files what tests say of themselves: no class is loaded for it. */
final class Marks {

    private static final ClassDesc REQUIREMENT = ClassDesc.of(Requirement.class.getName());

    private Marks() {}

    static List<Mark> in(TestSource test) {
        return test.classFiles().stream()
                .map(Marks::parse)
                .flatMap(type -> Stream.concat(ofClass(type, test), ofMethods(type, test)))
                .toList();
    }

    private static Stream<Mark> ofClass(ClassModel type, TestSource test) {
        return clauses(type).map(clause -> new Mark(clause, test, ""));
    }

    private static Stream<Mark> ofMethods(ClassModel type, TestSource test) {
        return type.methods().stream().flatMap(method -> ofMethod(method, test));
    }

    private static Stream<Mark> ofMethod(MethodModel method, TestSource test) {
        var name = method.methodName().stringValue();
        return clauses(method).map(clause -> new Mark(clause, test, name));
    }

    private static Stream<String> clauses(AttributedElement element) {
        return element.findAttribute(Attributes.runtimeInvisibleAnnotations()).stream()
                .map(RuntimeInvisibleAnnotationsAttribute::annotations)
                .flatMap(List::stream)
                .filter(each -> each.classSymbol().equals(REQUIREMENT))
                .map(Annotation::elements)
                .flatMap(List::stream)
                .map(AnnotationElement::value)
                .flatMap(Marks::strings);
    }

    private static Stream<String> strings(AnnotationValue value) {
        return value instanceof AnnotationValue.OfArray array
                ? array.values().stream().flatMap(Marks::strings)
                : Stream.of(((AnnotationValue.OfString) value).stringValue());
    }

    private static ClassModel parse(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
