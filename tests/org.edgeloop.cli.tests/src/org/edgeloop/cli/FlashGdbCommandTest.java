package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;

import org.edgeloop.base.ContentHash;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.device.practice.PracticeFirmware;
import org.edgeloop.device.practice.PracticeGdbStub;
import org.edgeloop.device.practice.PracticeQemu;
import org.edgeloop.device.practice.StubBehaviour;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code device flash --gdb} on the practice debug server's chip, and on one in QEMU that runs what it is given. */
class FlashGdbCommandTest {

	@TempDir
	private Path folder;
	private Path firmware;

	@BeforeEach
	void writeFirmware() throws IOException {
		firmware = folder.resolve("firmware.elf");
		new PracticeFirmware("Good morning,", false).write(firmware);
	}

	@Test
	void whatWasDoneIsSaidStepByStep() throws IOException {
		try (var stub = PracticeGdbStub.start(0, StubBehaviour.FULL)) {
			Run run = flash("--gdb", "localhost:" + stub.port(), "--run");
			assertEquals(ExitCode.OK, run.exitCode(), run.err());
			JsonNode json = new ObjectMapper().readTree(run.out());
			assertEquals(List.of("artifact", "firmware", "connect", "chip", "reset", "erase", "write", "verify", "start", "release", "listen"), names(json));
			assertTrue(json.get("bytes").intValue() > 200);
			assertEquals(ContentHash.of(Files.readAllBytes(firmware)), "sha256:" + json.get("sha256").textValue());
			assertTrue(json.get("verified").booleanValue());
		}
	}

	@Test
	void whatWasNotVerifiedIsNotSaidToBe() throws IOException {
		Path raw = Files.write(folder.resolve("raw.bin"), new byte[] { 5, 4, 3, 2, 1 });
		try (var stub = PracticeGdbStub.start(0, StubBehaviour.FULL)) {
			Run run = Run.of("device", "flash", "--gdb", "localhost:" + stub.port(), "--file", raw.toString(), "--address", "0x08004000", "--no-verify",
					"--json");
			assertEquals(ExitCode.OK, run.exitCode(), run.err());
			assertFalse(new ObjectMapper().readTree(run.out()).get("verified").booleanValue());
			assertArrayEquals(new byte[] { 5, 4, 3, 2, 1 }, Arrays.copyOfRange(stub.flash(), 0x4000, 0x4005));
		}
	}

	@Test
	void firmwareRunsInQemuAndSaysWhatIsExpected() throws IOException {
		Assumptions.assumeTrue(Arrays.stream(System.getenv("PATH").split(":")).anyMatch(place -> Files.isExecutable(Path.of(place, "qemu-system-arm"))),
				"skipped: no qemu-system-arm");
		try (var qemu = PracticeQemu.start(PracticeQemu.USUAL_MACHINE, 0, 0)) {
			Run well = flash("--gdb", qemu.gdbAddress(), "--console", qemu.uartAddress(), "--expect", "morning, 1", "--verify");
			assertEquals(ExitCode.OK, well.exitCode(), well.err());
			Run ill = flash("--gdb", qemu.gdbAddress(), "--console", qemu.uartAddress(), "--expect", "night", "--expect-seconds", "1");
			assertEquals(ExitCode.CHECK_FAILED, ill.exitCode(), ill.err());
			assertTrue(ill.err().contains("Good morning"), ill.err());
		}
	}

	@Test
	void exitCodesSayWhoseFaultItIs() throws IOException {
		int nobody;
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			nobody = socket.getLocalPort();
		}
		assertEquals(ExitCode.DEVICE, flash("--gdb", "localhost:" + nobody).exitCode());
		assertEquals(ExitCode.BAD_INPUT, flash("--gdb", "no/address").exitCode());
		assertEquals(ExitCode.BAD_INPUT, flash("--server", "openocd", "--config", "../evil.cfg").exitCode());
		assertEquals(ExitCode.BAD_INPUT, flash("--tool", "hammer").exitCode());
		assertEquals(ExitCode.USAGE, flash().exitCode());
		try (var stub = PracticeGdbStub.start(0, StubBehaviour.FULL.writeProtected())) {
			assertEquals(ExitCode.DEVICE, flash("--gdb", "localhost:" + stub.port()).exitCode());
		}
		Path damaged = Files.write(folder.resolve("damaged.elf"), Arrays.copyOf(Files.readAllBytes(firmware), 100));
		assertEquals(ExitCode.BAD_INPUT,
				Run.of("device", "flash", "--gdb", "localhost:" + nobody, "--file", damaged.toString(), "--json").exitCode());
	}

	private Run flash(String... more) {
		List<String> arguments = new ArrayList<>(List.of("device", "flash", "--file", firmware.toString(), "--json"));
		arguments.addAll(List.of(more));
		return Run.of(arguments.toArray(String[]::new));
	}

	private static List<String> names(JsonNode json) {
		return StreamSupport.stream(json.get("steps").spliterator(), false).map(step -> step.get("name").textValue()).toList();
	}
}
