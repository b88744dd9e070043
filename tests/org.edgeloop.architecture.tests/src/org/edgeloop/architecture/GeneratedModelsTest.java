package org.edgeloop.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratedModelsTest {

	static List<Path> models() throws IOException {
		List<Path> models = new ArrayList<>();
		for (Path bundle : Project.bundles()) {
			if (Files.isDirectory(bundle.resolve("model"))) {
				try (Stream<Path> files = Files.list(bundle.resolve("model"))) {
					models.addAll(files.filter(file -> file.toString().endsWith(".ecore")).sorted().toList());
				}
			}
		}
		return models;
	}

	@ParameterizedTest
	@MethodSource("models")
	void theGeneratedClassesAreThoseOfTheModel(Path file) throws Exception {
		EPackage model = read(file);
		assertEquals(describe(model), describe(generated(file.getParent().getParent(), model)),
				file + " was changed: run releng/model/generate and commit src-gen");
	}

	private static EPackage read(Path file) throws IOException {
		Resource resource = new XMIResourceFactoryImpl().createResource(URI.createFileURI(file.toAbsolutePath().toString()));
		resource.load(null);
		return (EPackage) resource.getContents().getFirst();
	}

	/** @return the package as its bundle has it */
	private static EPackage generated(Path bundle, EPackage model) throws Exception {
		Path sources = bundle.resolve("src-gen");
		String ending = Path.of(model.getName()).resolve(Character.toUpperCase(model.getName().charAt(0)) + model.getName().substring(1) + "Package.java")
				.toString();
		try (Stream<Path> files = Files.walk(sources)) {
			Path found = files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
			String name = sources.relativize(found).toString().replaceFirst("\\.java$", "").replace(found.getFileSystem().getSeparator(), ".");
			return (EPackage) Platform.getBundle(bundle.getFileName().toString()).loadClass(name).getField("eINSTANCE").get(null);
		}
	}

	/** Everything that the generated code depends on, a line for each class, literal and feature. */
	private static List<String> describe(EPackage model) {
		var lines = new ArrayList<String>();
		lines.add(model.getName() + " " + model.getNsURI() + " " + model.getNsPrefix());
		for (EClassifier classifier : model.getEClassifiers()) {
			lines.add(classifier.eClass().getName() + " " + classifier.getName());
			if (classifier instanceof EEnum literals) {
				literals.getELiterals().forEach(literal -> lines.add("  " + literal.getName() + " " + literal.getValue() + " " + literal.getLiteral()));
			}
			if (classifier instanceof EClass type) {
				type.getEStructuralFeatures().forEach(feature -> lines.add(describe(feature)));
			}
		}
		return lines;
	}

	private static String describe(EStructuralFeature feature) {
		String special = feature instanceof EReference reference
				? "containment " + reference.isContainment() + " proxies " + reference.isResolveProxies()
				: "id " + ((EAttribute) feature).isID();
		return "  " + feature.getName() + ": " + feature.getEType().getName() + " [" + feature.getLowerBound() + ".."
				+ feature.getUpperBound() + "] default " + feature.getDefaultValueLiteral() + " unique "
				+ feature.isUnique() + " ordered " + feature.isOrdered() + " changeable " + feature.isChangeable()
				+ " derived " + feature.isDerived() + " " + special;
	}
}
