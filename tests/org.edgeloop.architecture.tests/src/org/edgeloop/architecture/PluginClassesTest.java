package org.edgeloop.architecture;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

class PluginClassesTest {

	/** A class of the project, perhaps with the data that an extension may put behind a colon. */
	private static final Pattern CLASS_NAME = Pattern.compile("(org\\.edgeloop(?:\\.[a-z]\\w*)+\\.[A-Z][\\w$]*)(?::.*)?");

	@Test
	void everyClassNamedInAPluginXmlLoads() throws Exception {
		List<String> broken = new ArrayList<>();
		int loaded = 0;
		for (Path folder : Project.bundles()) {
			Path plugin = folder.resolve("plugin.xml");
			if (Files.exists(plugin)) {
				Bundle bundle = Platform.getBundle(folder.getFileName().toString());
				assertNotNull(bundle, () -> folder.getFileName() + " is not among the bundles that this test runs with");
				for (String name : classesIn(plugin)) {
					try {
						bundle.loadClass(name);
						loaded++;
					} catch (ClassNotFoundException | LinkageError e) {
						broken.add(Project.ROOT.relativize(plugin) + " names " + name + ": " + e);
					}
				}
			}
		}
		assertTrue(broken.isEmpty(), () -> String.join("\n", broken));
		assertTrue(loaded > 0, "no class was named at all");
	}

	private static List<String> classesIn(Path plugin) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		NodeList elements = factory.newDocumentBuilder().parse(plugin.toFile()).getElementsByTagName("*");
		List<String> names = new ArrayList<>();
		for (int i = 0; i < elements.getLength(); i++) {
			NamedNodeMap attributes = ((Element) elements.item(i)).getAttributes();
			for (int k = 0; k < attributes.getLength(); k++) {
				var match = CLASS_NAME.matcher(attributes.item(k).getNodeValue());
				if (match.matches()) {
					names.add(match.group(1));
				}
			}
		}
		return names;
	}
}
