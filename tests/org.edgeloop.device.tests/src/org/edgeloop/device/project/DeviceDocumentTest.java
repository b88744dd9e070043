package org.edgeloop.device.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.edgeloop.base.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeviceDocumentTest {

	@TempDir
	private Path folder;
	private Path file;
	private String before;
	private DeviceDocument document;

	@BeforeEach
	void open() throws IOException {
		file = Files.copy(DeviceFileTest.version1(), folder.resolve("bench.device"));
		before = Files.readString(file);
		document = DeviceDocument.open(file);
	}

	@Test
	void eachChangeIsOneStepOfUndo() {
		document.execute(document.commands().setSetting("port", "22"));
		document.execute(document.commands().setSetting("user", "pi"));
		document.execute(document.commands().setOption("keep", ""));
		document.execute(document.commands().setArtifact("models/new.onnx"));

		assertEquals(Map.of("host", "bench-3", "port", "22", "user", "pi"), settings());
		assertTrue(document.text().contains("\"artifact\":\"models/new.onnx\""));
		assertFalse(document.text().contains("keep"));

		for (int i = 0; i < 4; i++) {
			document.domain().getCommandStack().undo();
		}
		assertEquals(before, document.text());
		assertFalse(document.isDirty());
	}

	@Test
	void whatChangesNothingIsNoStep() {
		document.execute(document.commands().setSetting("port", "2222"));
		document.execute(document.commands().setSetting("user", " "));
		document.execute(document.commands().rename("Bench 3"));

		assertFalse(document.domain().getCommandStack().canUndo());
	}

	@Test
	void theTextBecomesTheDeviceAndAnUnsoundOneDoesNot() throws IOException {
		document.setText(before.replace("bench-3", "bench-4"));
		assertEquals("bench-4", settings().get("host"));
		assertTrue(document.isDirty());

		assertThrows(ProblemException.class, () -> document.setText("{"));
		assertEquals("bench-4", settings().get("host"));

		document.domain().getCommandStack().undo();
		assertEquals(before, document.text());
	}

	@Test
	void aFileThatAnotherProgramChangedIsNotSavedOver() throws IOException {
		document.execute(document.commands().setNote("mine"));
		Files.writeString(file, before.replace("left", "right"));

		assertTrue(document.isStale());
		assertThrows(ProblemException.class, () -> document.save());
		assertTrue(Files.readString(file).contains("right"));

		document.replace();
		assertTrue(Files.readString(file).contains("mine"));
		assertFalse(document.isDirty());
	}

	@Test
	void unsavedChangesOutliveACrashAsOneStep() throws IOException {
		document.execute(document.commands().setNote("typed before the crash"));
		document.execute(document.commands().setTarget(""));
		document.draft().keep(document.saved(), document.text());

		DeviceDocument after = DeviceDocument.open(file);
		assertTrue(after.restoreUnsaved());
		assertEquals("typed before the crash", after.model().getNote());
		after.domain().getCommandStack().undo();
		assertEquals(before, after.text());
	}

	private Map<String, String> settings() {
		return ProjectDevice.of(file, document.snapshot()).settings().values();
	}
}
