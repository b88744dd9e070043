package org.edgeloop.device.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.CommandStack;
import org.edgeloop.device.project.DeviceDocument;
import org.edgeloop.device.ui.PretendKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeviceSessionTest {

	@TempDir
	Path project;

	private final PretendKind file = new PretendKind("file");
	private final PretendKind other = new PretendKind("other");
	private DeviceDocument document;
	private DeviceSession session;
	private int changes;

	@BeforeEach
	void open() throws Exception {
		Path device = Files.createDirectories(project.resolve("devices")).resolve("pump.device");
		Files.writeString(device, "{\"format\":\"edgeloop-device\",\"version\":1,\"kind\":\"file\",\"settings\":{\"path\":\"there\"}}");
		document = DeviceDocument.open(device);
		session = new DeviceSession(document, List.of(file, other), project);
		session.addListener(() -> changes++);
	}

	private void type(String value) {
		session.type("path", document.commands().setSetting("path", value));
	}

	@Test
	void isNamedAfterItsFileUnlessItHasAName() {
		assertEquals("pump", session.name());
		session.type("name", document.commands().rename("Pump 3"));
		assertEquals("Pump 3", session.settings().name());
	}

	@Test
	void typingIntoAFieldIsOneStepOfUndo() {
		CommandStack stack = document.domain().getCommandStack();
		type("t");
		type("th");
		type("that");
		assertEquals(3, changes, "the field being typed into never sees what stood there before");
		assertEquals("that", session.settings().values().get("path"));
		stack.undo();
		assertEquals("there", session.settings().values().get("path"));
		assertFalse(stack.canUndo());
		stack.redo();
		type("this");
		stack.undo();
		assertEquals("there", session.settings().values().get("path"), "typing goes on where redo led to");
	}

	@Test
	void anotherFieldIsAnotherStep() {
		type("a");
		session.type("speed", document.commands().setSetting("speed", "1"));
		type("b");
		document.domain().getCommandStack().undo();
		assertEquals(Map.of("path", "a", "speed", "1"), session.settings().values());
	}

	@Test
	void isDirtyWhenTypedOnAfterSaving() throws Exception {
		type("a");
		document.save();
		assertFalse(document.isDirty());
		type("ab");
		assertTrue(document.isDirty());
	}

	@Test
	void changesItsKindAndKeepsWhatBothKindsHave() {
		session.changeKind(other);
		assertEquals(other, session.kind().orElseThrow());
		assertEquals(Map.of("path", "there"), session.settings().values());
		document.domain().getCommandStack().undo();
		assertEquals(file, session.reference().orElseThrow().kind());
	}

	@Test
	void kindThatIsNotKnownIsNone() {
		var strange = new DeviceSession(document, List.of(other), project);
		assertTrue(strange.kind().isEmpty());
		assertTrue(strange.reference().isEmpty());
	}
}
