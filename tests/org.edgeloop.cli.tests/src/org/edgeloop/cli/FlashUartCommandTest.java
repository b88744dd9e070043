package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.StreamSupport;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.ContentHash;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.device.practice.uart.PracticeBootloader;
import org.edgeloop.device.practice.uart.PracticeChip;
import org.edgeloop.device.practice.uart.PracticeFaults;
import org.edgeloop.device.practice.uart.PseudoTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code device flash --uart} on a practice chip behind a pseudo terminal, as another program would find it. */
class FlashUartCommandTest {

	private static final int SIZE = 5000;

	@TempDir
	private Path folder;

	private PseudoTerminal terminal;
	private PracticeBootloader chip;
	private Thread thread;

	@BeforeEach
	void start() throws IOException {
		try {
			terminal = PseudoTerminal.open();
		} catch (ConnectionException e) {
			Assumptions.abort("skipped: " + e.getMessage());
		}
		chip = new PracticeBootloader(terminal, PracticeChip.F103, false, PracticeFaults.NONE, _ -> {
			// nobody reads it
		});
		thread = Thread.ofPlatform().daemon().start(chip::run);
	}

	@AfterEach
	void end() throws IOException, InterruptedException {
		if (chip != null) {
			chip.close();
			thread.join();
		}
	}

	@Test
	void whatWasDoneIsSaidStepByStep() throws IOException {
		byte[] firmware = firmware(SIZE);
		Path file = Files.write(folder.resolve("firmware.bin"), firmware);
		Run run = flash(file, "--verify", "--go");
		assertEquals(ExitCode.OK, run.exitCode(), run.err());

		JsonNode json = new ObjectMapper().readTree(run.out());
		assertEquals("artifact firmware connect identify erase write verify start", names(json));
		json.get("steps").forEach(step -> {
			assertEquals("done", step.get("status").textValue());
			assertTrue(step.get("ms").isIntegralNumber());
		});
		assertEquals(SIZE, json.get("bytes").intValue());
		assertEquals(ContentHash.of(firmware), "sha256:" + json.get("sha256").textValue());
		assertTrue(json.get("verified").booleanValue());
		assertArrayEquals(firmware, chip.memory(PracticeChip.FLASH, SIZE));
	}

	@Test
	void whatWasNotVerifiedOrStartedIsNotSaidToBe() throws IOException {
		Path file = Files.write(folder.resolve("firmware.bin"), firmware(SIZE));
		JsonNode json = new ObjectMapper().readTree(flash(file, "--address", "0x08002000").out());
		assertEquals("artifact firmware connect identify erase write", names(json));
		assertEquals(false, json.get("verified").booleanValue());
		assertArrayEquals(firmware(SIZE), chip.memory(PracticeChip.FLASH + 0x2000, SIZE));
	}

	@Test
	void failuresHaveTheirExitCodesAndStillTheirSteps() throws IOException {
		Path large = Files.write(folder.resolve("large.bin"), firmware(200_000));
		assertFailed(ExitCode.CHECK_FAILED, "identify", flash(large));
		Path damaged = Files.writeString(folder.resolve("damaged.hex"), ":00000001FE\n");
		assertFailed(ExitCode.BAD_INPUT, "firmware", flash(damaged));
		assertFailed(ExitCode.BAD_INPUT, "artifact", flash(folder.resolve("none.bin")));
		assertFailed(ExitCode.DEVICE, "connect", Run.of("device", "flash", "--uart", "/dev/none", "--file", large, "--json"));
		assertEquals(ExitCode.USAGE, Run.of("device", "flash", "--file", large).exitCode());
	}

	/** The words on the command line are the yes. */
	@Test
	void allIsErasedWhereThatIsWhatTheCommandSays() throws IOException {
		chip.setMemory(PracticeChip.FLASH + 0x10000, new byte[4]);
		Path file = Files.write(folder.resolve("firmware.bin"), firmware(SIZE));
		assertEquals(ExitCode.OK, flash(file, "--erase", "mass", "--verify").exitCode());
		assertEquals(-1, chip.memory(PracticeChip.FLASH + 0x10000, 1)[0]);
	}

	private static void assertFailed(int exitCode, String step, Run run) throws IOException {
		assertEquals(exitCode, run.exitCode(), run.err());
		JsonNode json = new ObjectMapper().readTree(run.out());
		JsonNode failed = StreamSupport.stream(json.get("steps").spliterator(), false).filter(one -> "failed".equals(one.get("status").textValue()))
				.findFirst().orElseThrow();
		assertEquals(step, failed.get("name").textValue());
		assertTrue(failed.get("problem").get("what").textValue().length() > 10);
	}

	private static String names(JsonNode json) {
		return String.join(" ", StreamSupport.stream(json.get("steps").spliterator(), false).map(step -> step.get("name").textValue()).toList());
	}

	private Run flash(Path file, String... more) {
		Object[] all = new Object[more.length + 8];
		System.arraycopy(new Object[] { "device", "flash", "--uart", terminal.name(), "--parity=none", "--file", file, "--json" }, 0, all, 0, 8);
		System.arraycopy(more, 0, all, 8, more.length);
		return Run.of(all);
	}

	private static byte[] firmware(int size) {
		var bytes = new byte[size];
		new Random(size).nextBytes(bytes);
		return bytes;
	}

	@Test
	void whatStandsInTheChipIsRead() throws IOException {
		byte[] stands = firmware(131072);
		chip.setMemory(PracticeChip.FLASH, stands);
		Path all = folder.resolve("all.bin");
		Run whole = Run.of("device", "read", "--uart", terminal.name(), "--parity", "none", "--out", all, "--json");
		assertEquals(ExitCode.OK, whole.exitCode(), whole.err());
		assertEquals("connect identify read", names(new ObjectMapper().readTree(whole.out())));
		assertArrayEquals(stands, Files.readAllBytes(all));

		Path part = folder.resolve("part.bin");
		assertEquals(ExitCode.OK, Run.of("device", "read", "--uart", terminal.name(), "--parity", "none", "--address", "0x08000101", "--length", "300",
				"--out", part).exitCode());
		assertArrayEquals(Arrays.copyOfRange(stands, 0x101, 0x101 + 300), Files.readAllBytes(part));
		assertEquals(ExitCode.CHECK_FAILED, Run.of("device", "read", "--uart", terminal.name(), "--parity", "none", "--address", "0x10000000", "--length",
				"4", "--out", part).exitCode());
		assertEquals(300, Files.size(part));
	}
}
