package org.edgeloop.device.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.spec.Device;
import org.edgeloop.device.spec.SpecFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceFileTest {

	@TempDir
	private Path project;

	static Path version1() {
		return Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.device.tests/resources/device-v1.device");
	}

	@Test
	void aFileOfVersion1SaysWhatItSaid() throws IOException {
		ProjectDevice device = ProjectDevice.read(version1());

		assertEquals("Bench 3", device.settings().name());
		assertEquals("linux-ssh", device.settings().kind());
		assertEquals("trt:10.3", device.settings().target());
		assertEquals(Map.of("host", "bench-3", "port", "2222"), device.settings().values());
		assertEquals("models/wakeword.onnx", device.artifact());
		assertEquals(Map.of("keep", "3"), device.options());
		assertEquals("The \"left\" one.\nDo not unplug.", device.note());
	}

	@Test
	void savingLosesNothingThatANewerVersionWrote() throws IOException {
		assertEquals(Files.readString(version1()), DeviceFile.FORM.format(DeviceFile.FORM.read(version1())));
	}

	@Test
	void aNewDeviceHoldsOnlyWhatWasSet() {
		assertEquals("{\n\"format\":\"edgeloop-device\",\n\"version\":1\n}\n", DeviceFile.FORM.format(SpecFactory.eINSTANCE.createDevice()));
	}

	@Test
	void numbersAndFlagsMayBeWrittenWithoutQuotes() throws IOException {
		Device device = DeviceFile.FORM.parse(Path.of("a.device"),
				"{\"format\":\"edgeloop-device\",\"version\":1,\"settings\":{\"baud\":115200,\"verify\":true}}");

		assertEquals(Map.of("baud", "115200", "verify", "true"), ProjectDevice.of(Path.of("a.device"), device).settings().values());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"{\"format\":\"edgeloop-runs\",\"version\":1}|no device", "{\"format\":\"edgeloop-device\"}|no valid \"version\"",
			"{\"format\":\"edgeloop-device\",\"version\":2}|newer Edgeloop",
			"{\"format\":\"edgeloop-device\",\"version\":99999999999999999999}|too large",
			"{\"format\":\"edgeloop-device\",\"version\":1,\"name\":7}|\"name\" must be a text",
			"{\"format\":\"edgeloop-device\",\"version\":1,\"settings\":[]}|\"settings\" must be an object",
			"{\"format\":\"edgeloop-device\",\"version\":1,\"settings\":{\"port\":{}}}|\"port\" must be a text",
			"{\"format\":\"edgeloop-device\",\"version\":1,\"settings\":{\"port\":null}}|\"port\" must be a text",
			"{\"format\":\"edgeloop-device\",\"version\":1,\"settings\":{\"a\":\"1\",\"a\":\"2\"}}|Duplicate field",
			"{\"format\":\"edgeloop-device\",\"version\":1} {}|something follows", "[]|must be an object", "|must be an object",
			"{\"format\":\"edgeloop-device\",|not valid JSON" })
	void anUnsoundFileIsAProblemWithItsPlace(String text, String message) {
		var problem = assertThrows(ProblemException.class, () -> DeviceFile.FORM.parse(Path.of("some.device"), text == null ? "" : text)).problem();

		assertTrue(problem.what().contains(message), problem.what());
		assertTrue(problem.where().startsWith("some.device"), problem.where());
	}

	@Test
	void deepNestingEndsBeforeTheStackDoes() {
		String deep = "{\"format\":\"edgeloop-device\",\"version\":1,\"later\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

		assertThrows(ProblemException.class, () -> DeviceFile.FORM.parse(Path.of("some.device"), deep));
	}

	@Test
	void theDevicesOfAProjectAreThoseOfItsFolderAndUnsoundOnesAreSaid() throws IOException {
		Files.createDirectories(project.resolve("devices/shelf"));
		write("devices/b10.device", "{\"format\":\"edgeloop-device\",\"version\":1,\"kind\":\"ads\"}");
		write("devices/shelf/b9.device", "{\"format\":\"edgeloop-device\",\"version\":1}");
		write("devices/broken.device", "{");
		write("devices/notes.txt", "no device");

		var found = new ListDevicesOperation(project).run(Progress.NONE);

		assertEquals(2, found.devices().size());
		assertEquals("b9", found.devices().get(0).settings().name());
		assertEquals("b10", found.devices().get(1).settings().name());
		assertEquals(project.toAbsolutePath(), found.devices().get(1).settings().folder());
		assertEquals(1, found.problems().size());
		assertTrue(found.problems().getFirst().where().contains("broken.device"));
	}

	@Test
	void whatGoesOntoADeviceLiesInItsProject() throws IOException {
		Path inside = write("project/models/m.onnx", "model");
		write("project/dataset.json", "{}");
		Path outside = write("secret", "key");
		Files.createSymbolicLink(project.resolve("project/models/link.onnx"), outside);

		assertEquals(inside.toRealPath(), device("models/m.onnx").deployment().artifact().toRealPath());
		assertProblem("names no model", "");
		assertProblem("is not there", "models/none.onnx");
		assertProblem("outside of the project", "../secret");
		assertProblem("outside of the project", outside.toAbsolutePath().toString());
		assertProblem("outside of the project", "models/link.onnx");
		assertProblem("no path", "models/\0");
		assertEquals(outside, device("models/m.onnx").deployment(outside).artifact());
	}

	private void assertProblem(String message, String artifact) {
		var problem = assertThrows(ProblemException.class, () -> device(artifact).deployment()).problem();
		assertTrue(problem.what().contains(message), problem.what());
	}

	private ProjectDevice device(String artifact) {
		Device device = SpecFactory.eINSTANCE.createDevice();
		device.setArtifact(artifact);
		return ProjectDevice.of(project.resolve("project/devices/some.device"), device);
	}

	private Path write(String path, String text) throws IOException {
		Path file = project.resolve(path);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}
}
