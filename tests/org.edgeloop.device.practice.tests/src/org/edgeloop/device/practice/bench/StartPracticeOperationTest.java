package org.edgeloop.device.practice.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.device.project.DeviceDocument;
import org.edgeloop.device.project.ListDevicesOperation;
import org.edgeloop.device.project.ProjectDevice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartPracticeOperationTest {

	@TempDir
	Path project;

	private ProjectDevice controller() throws Exception {
		return ProjectDevice.read(project.resolve("devices/practice controller.device"));
	}

	private static int port(ProjectDevice device) {
		return Integer.parseInt(device.settings().values().get("host").split(":")[1]);
	}

	@Test
	void describesWhatRunsAndEndsIt() throws Exception {
		Files.createDirectories(project.resolve("models"));
		Files.writeString(project.resolve("models/b.onnx"), "");
		Files.writeString(project.resolve("models/a.onnx"), "");
		int port;
		try (PracticeBench bench = new StartPracticeOperation(project).run(Progress.NONE)) {
			List<ProjectDevice> devices = new ListDevicesOperation(project).run(Progress.NONE).devices();
			assertEquals(bench.files().stream().sorted().toList(), devices.stream().map(ProjectDevice::file).sorted().toList());
			assertEquals(4, bench.files().size() + bench.missing().size(), "each one runs, or it is said why not");
			assertTrue(bench.missing().stream().noneMatch(problem -> problem.remedy().isBlank()), () -> bench.missing().toString());
			assertEquals("models/a.onnx", controller().artifact());
			port = port(controller());
			new Socket(InetAddress.getLoopbackAddress(), port).close();
		}
		assertThrows(ConnectException.class, () -> new Socket(InetAddress.getLoopbackAddress(), port).close());
		assertTrue(Files.exists(controller().file()), "its description stays");
	}

	@Test
	void keepsWhatTheUserHasChangedAndSaysWhereDevicesAreNow() throws Exception {
		new StartPracticeOperation(project).run(Progress.NONE).close();
		DeviceDocument document = DeviceDocument.open(controller().file());
		document.execute(document.commands().setNote("mine"));
		document.execute(document.commands().setOption("path", "/elsewhere"));
		document.execute(document.commands().setSetting("host", "127.0.0.1:1"));
		document.save();
		try (PracticeBench _ = new StartPracticeOperation(project).run(Progress.NONE)) {
			assertEquals("mine", controller().note());
			assertEquals("/elsewhere", controller().options().get("path"));
			assertFalse(port(controller()) == 1);
		}
	}
}
