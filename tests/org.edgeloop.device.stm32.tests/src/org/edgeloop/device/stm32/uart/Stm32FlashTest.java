package org.edgeloop.device.stm32.uart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.base.Progress;
import org.edgeloop.base.Secrets;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.Trust;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.PlanListener;
import org.edgeloop.device.plan.PlanResult;
import org.edgeloop.device.plan.PlanResult.Outcome;
import org.edgeloop.device.plan.RunPlanOperation;
import org.edgeloop.device.practice.uart.PracticeBootloader;
import org.edgeloop.device.practice.uart.PracticeChip;
import org.edgeloop.device.practice.uart.PracticeFaults;
import org.edgeloop.device.practice.uart.PseudoTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The practice chip and this client, each against Debian's stm32flash, which knows neither. All meet at a pseudo terminal. */
class Stm32FlashTest {

	private static final int SIZE = 9001;

	@TempDir
	private Path folder;

	private PracticeBootloader chip;
	private PseudoTerminal terminal;
	private Thread thread;

	@AfterEach
	void end() throws IOException, InterruptedException {
		if (chip != null) {
			chip.close();
			thread.join();
		}
	}

	@ParameterizedTest
	@EnumSource
	void otherProgramsWriteVerifyAndReadPracticeChips(PracticeChip kind) throws Exception {
		start(kind, false);
		byte[] firmware = PracticeRig.firmware(SIZE, 4);
		Path file = Files.write(folder.resolve("firmware.bin"), firmware);
		String said = stm32flash("-w", file.toString(), "-v", "-g", "0");
		assertTrue(said.contains("Wrote and verified address 0x08002329 (100.00%)"), said);
		assertTrue(said.contains("Starting execution at address 0x08000000... done"), said);
		assertTrue(said.contains("Device ID    : 0x%04x".formatted(kind.id())), said);
		assertArrayEquals(firmware, chip.memory(PracticeChip.FLASH, SIZE));

		Path back = folder.resolve("back.bin");
		stm32flash("-r", back.toString(), "-S", "0x08000000:" + SIZE);
		assertArrayEquals(firmware, Files.readAllBytes(back));
	}

	/** What this client wrote, the other one reads. */
	@ParameterizedTest
	@EnumSource
	void whatIsWrittenHereIsReadThere(PracticeChip kind) throws Exception {
		start(kind, false);
		byte[] firmware = PracticeRig.firmware(SIZE, 5);
		PlanResult result = flash(firmware);
		assertEquals(Outcome.COMPLETED, result.outcome(), result::toString);
		assertTrue(result.isVerified());
		Path back = folder.resolve("back.bin");
		stm32flash("-r", back.toString(), "-S", "0x08000000:" + SIZE);
		assertArrayEquals(firmware, Files.readAllBytes(back));
	}

	/** It computes the checksum itself of a chip that has none, and asks one that has. */
	@Test
	void checksumsAgree() throws Exception {
		byte[] firmware = PracticeRig.firmware(4096, 6);
		for (boolean hasChecksum : new boolean[] { false, true }) {
			start(PracticeChip.F103, hasChecksum);
			chip.setMemory(PracticeChip.FLASH, firmware);
			String said = stm32flash("-C", "-S", "0x08000000:4096");
			Matcher crc = Pattern.compile("CRC\\(0x08000000-0x08001000\\) = 0x([0-9a-f]{8})").matcher(said);
			assertTrue(crc.find(), said);
			assertEquals(Integer.parseUnsignedInt(crc.group(1), 16), ChipCrc.of(firmware));
			end();
		}
	}

	@Test
	void protectionIsSetAndTakenAway() throws Exception {
		start(PracticeChip.F405, false);
		chip.setMemory(PracticeChip.FLASH, PracticeRig.firmware(100, 7));
		stm32flash("-j");
		assertTrue(chip.isReadProtected());
		PlanResult refused = flash(PracticeRig.firmware(100, 8));
		assertTrue(refused.problem().orElseThrow().what().contains("protected against reading"), refused::toString);
		stm32flash("-k");
		assertFalse(chip.isReadProtected());
		assertEquals(-1, chip.memory(PracticeChip.FLASH, 1)[0]);
	}

	@Test
	void protectedPagesAreFreed() throws Exception {
		start(PracticeChip.F103, false);
		chip.protectPage(0);
		stm32flash("-u");
		Path file = Files.write(folder.resolve("firmware.bin"), PracticeRig.firmware(100, 9));
		stm32flash("-w", file.toString(), "-v");
		assertArrayEquals(PracticeRig.firmware(100, 9), chip.memory(PracticeChip.FLASH, 100));
	}

	/** Linux takes even parity for a pseudo terminal once, and refuses it the next time. */
	@Test
	void pseudoTerminalsAreOpenedWithoutParityWhereTheyTakeNone() throws Exception {
		start(PracticeChip.F103, false);
		for (int time = 1; time <= 3; time++) {
			PlanResult result = flash(PracticeRig.firmware(100, time), "even");
			assertEquals(Outcome.COMPLETED, result.outcome(), result::toString);
		}
	}

	private void start(PracticeChip kind, boolean hasChecksum) throws IOException {
		Assumptions.assumeTrue(isInstalled("stm32flash"), "skipped: no stm32flash");
		terminal = PseudoTerminal.open();
		chip = new PracticeBootloader(terminal, kind, hasChecksum, PracticeFaults.NONE, _ -> {
			// nobody reads it
		});
		thread = Thread.ofPlatform().daemon().start(chip::run);
	}

	private static boolean isInstalled(String program) {
		return List.of(System.getenv("PATH").split(":")).stream().anyMatch(place -> Files.isExecutable(Path.of(place, program)));
	}

	private PlanResult flash(byte[] firmware) throws IOException {
		return flash(firmware, "none");
	}

	private PlanResult flash(byte[] firmware, String parity) throws IOException {
		Path file = Files.write(folder.resolve("mine.bin"), firmware);
		var settings = new DeviceSettings("bench", Stm32UartKind.ID, "", Map.of("port", terminal.name(), "parity", parity), folder);
		var access = new DeviceAccess(Secrets.NONE, Trust.NOTHING, folder);
		return new RunPlanOperation(new Stm32UartKind().deployment(settings, new Deployment(file, Map.of()), access)).run(PlanListener.NONE, Progress.NONE);
	}

	/** Pseudo terminals know no parity. */
	private String stm32flash(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("stm32flash", "-m", "8n1", "-b", "115200"));
		command.addAll(List.of(arguments));
		command.add(terminal.name());
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), said);
		return said;
	}
}
