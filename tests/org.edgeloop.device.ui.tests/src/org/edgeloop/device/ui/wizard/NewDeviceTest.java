package org.edgeloop.device.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Problem;
import org.edgeloop.device.DeviceState;
import org.edgeloop.device.discovery.FoundDevice;
import org.edgeloop.device.project.DeviceFile;
import org.edgeloop.device.project.ProjectDevice;
import org.edgeloop.device.ui.PretendKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewDeviceTest {

	@TempDir
	Path project;

	private final PretendKind file = new PretendKind("file");
	private final PretendKind other = new PretendKind("other");
	private final NewDevice device = new NewDevice(List.of(file, other), Files::exists);

	@Test
	void saysWhatIsMissingOneAfterTheOther() throws Exception {
		assertTrue(device.missing().orElseThrow().contains("project"));
		device.setProject(project);
		assertTrue(device.missing().orElseThrow().contains("name"));
		for (String wrong : List.of("a/b", "../up", ".hidden", "tab\there", "what?", "x".repeat(101))) {
			device.setName(wrong);
			assertTrue(device.missing().orElseThrow().contains("name of a file") || device.missing().orElseThrow().contains("that of a file"), wrong);
		}
		device.setName(" bench-3 ");
		assertEquals(project.resolve("devices/bench-3.device"), device.file().orElseThrow());
		assertTrue(device.missing().isEmpty());
		Files.createDirectories(project.resolve("devices"));
		Files.createFile(project.resolve("devices/bench-3.device"));
		assertTrue(device.missing().orElseThrow().contains("already"));
	}

	@Test
	void namesRequiredFieldsBeforeTheKindSaysWhatElseIsWrong() {
		device.setProject(project);
		device.setName("bench-3");
		assertEquals(List.of("Path is missing"), device.problems().stream().map(Problem::what).toList());
		device.setValue("path", "nowhere");
		assertEquals(List.of("There is no such place"), device.problems().stream().map(Problem::what).toList());
		device.setValue("path", "there");
		assertEquals(List.of(), device.problems());
	}

	@Test
	void startsWithWhatIsKnownOfAFoundDevice() {
		device.prefill(new FoundDevice("other", "ST-LINK V2-1 (0483:374b)", "/dev/x", "", DeviceState.UNKNOWN, Map.of("path", "/dev/x", "speed", "115200")));
		assertEquals(other, device.kind().orElseThrow());
		assertEquals("ST-LINK V2-1", device.name());
		assertEquals(Map.of("path", "/dev/x", "speed", "115200"), device.settings().values());
	}

	@Test
	void writesAFileThatReadsBackWithoutSecretsOrStrangeKeys() throws Exception {
		device.setProject(project);
		device.setName("bench-3");
		device.setTarget("stm32f4");
		device.setValue("path", " there ");
		device.setValue("password", "sesame");
		device.setValue("of another kind", "x");
		Path written = project.resolve("devices/bench-3.device");
		DeviceFile.FORM.write(written, device.device());
		assertTrue(!Files.readString(written).contains("sesame"));
		ProjectDevice read = ProjectDevice.read(written);
		assertEquals("bench-3", read.settings().name());
		assertEquals("file", read.settings().kind());
		assertEquals("stm32f4", read.settings().target());
		assertEquals(Map.of("path", "there"), read.settings().values());
	}
}
