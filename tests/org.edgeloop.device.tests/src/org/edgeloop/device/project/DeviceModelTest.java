package org.edgeloop.device.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.device.spec.SpecPackage;
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
import org.junit.jupiter.api.Test;

class DeviceModelTest {

	@Test
	void theGeneratedClassesAreThoseOfTheModel() throws IOException {
		assertEquals(describe(model()), describe(SpecPackage.eINSTANCE),
				"model/device.ecore was changed: run releng/model/generate and commit src-gen");
	}

	private static EPackage model() throws IOException {
		Path file = Path.of(System.getProperty("edgeloop.root"), "bundles/org.edgeloop.device/model/device.ecore");
		Resource resource = new XMIResourceFactoryImpl().createResource(URI.createFileURI(file.toString()));
		resource.load(null);
		return (EPackage) resource.getContents().getFirst();
	}

	/** Everything that the generated code depends on, a line for each class, literal and feature. */
	private static List<String> describe(EPackage model) {
		var lines = new ArrayList<String>();
		lines.add(model.getName() + " " + model.getNsURI() + " " + model.getNsPrefix());
		for (EClassifier classifier : model.getEClassifiers()) {
			lines.add(classifier.eClass().getName() + " " + classifier.getName());
			if (classifier instanceof EEnum literals) {
				literals.getELiterals().forEach(
						l -> lines.add("  " + l.getName() + " " + l.getValue() + " " + l.getLiteral()));
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
