package org.edgeloop.dataset.ui.labelling.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The commands, handlers and keys of labelling fit together: nothing else looks at them before a user presses a key. */
class LabellingExtensionsTest {

	private static final String LABELLING = "org.edgeloop.dataset.ui.labelling.";

	/** Each is the child of the one before it, and none holds while a button of the editor has the keyboard. */
	private static final List<String> ARROW_CONTEXTS = List.of("org.edgeloop.dataset.ui.timelineContext",
			"org.edgeloop.dataset.ui.labelSelectedContext", "org.edgeloop.dataset.ui.edgeActiveContext");

	private static Document plugin;

	@BeforeAll
	static void read() throws Exception {
		Path file = Path.of(System.getProperty("edgeloop.root"), "bundles/org.edgeloop.dataset.ui/plugin.xml");
		plugin = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());
	}

	private static List<Element> elements(String tag, String attribute) {
		NodeList nodes = plugin.getElementsByTagName(tag);
		List<Element> found = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			Element element = (Element) nodes.item(i);
			if (element.getAttribute(attribute).startsWith(LABELLING)) {
				found.add(element);
			}
		}
		return found;
	}

	private static Set<String> values(String tag, String attribute) {
		return elements(tag, attribute).stream().map(element -> element.getAttribute(attribute))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void everyCommandHasAHandlerAndEveryHandlerACommand() {
		assertEquals(values("command", "id"), values("handler", "commandId"));
	}

	@Test
	void everyGestureHasExactlyOneHandler() {
		List<String> named = elements("handler", "commandId").stream().map(element -> element.getAttribute("class"))
				.filter(name -> name.contains("GestureHandler:")).map(name -> name.substring(name.indexOf(':') + 1)).sorted().toList();
		assertEquals(Arrays.stream(LabellingGesture.values()).map(Enum::name).sorted().toList(), named);
	}

	@Test
	void everyKeyAndMenuEntryLeadsToACommand() {
		assertTrue(values("command", "id").containsAll(values("key", "commandId")));
		assertTrue(values("command", "id").containsAll(values("command", "commandId")));
	}

	@Test
	void noKeyMeansTwoThingsInOneContext() {
		List<String> keys = elements("key", "commandId").stream()
				.map(key -> key.getAttribute("contextId") + " " + key.getAttribute("sequence")).toList();
		assertEquals(keys.size(), Set.copyOf(keys).size(), keys::toString);
	}

	@Test
	void arrowKeysHoldOnlyWhileTheTimelineHasTheKeyboard() {
		for (Element key : elements("key", "commandId")) {
			if (key.getAttribute("sequence").contains("ARROW")) {
				assertTrue(ARROW_CONTEXTS.contains(key.getAttribute("contextId")), key.getAttribute("commandId"));
			}
		}
	}

	@Test
	void theCheatSheetNamesCommandsThatAreThere() {
		Set<String> named = CheatSheetGroup.ALL.stream().flatMap(group -> group.lines().stream()).flatMap(line -> line.commands().stream())
				.filter(command -> command.startsWith(LABELLING)).collect(Collectors.toCollection(TreeSet::new));
		assertTrue(values("command", "id").containsAll(named), named::toString);
	}

	@Test
	void everyKeyIsOnTheCheatSheet() {
		Set<String> named = CheatSheetGroup.ALL.stream().flatMap(group -> group.lines().stream()).flatMap(line -> line.commands().stream())
				.collect(Collectors.toCollection(TreeSet::new));
		Set<String> bound = values("key", "commandId");
		bound.removeAll(named);
		// digits are said in one line, one way round stands for both, and the sheet is there already
		assertEquals(Set.of(LABELLING + "addPreset", LABELLING + "chooseClass", LABELLING + "previousEdge", LABELLING + "cheatSheet"), bound);
	}
}
