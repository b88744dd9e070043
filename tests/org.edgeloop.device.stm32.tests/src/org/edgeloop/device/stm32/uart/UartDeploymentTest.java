package org.edgeloop.device.stm32.uart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.ContentHash;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.PlanResult;
import org.edgeloop.device.plan.PlanResult.Fault;
import org.edgeloop.device.plan.PlanResult.Outcome;
import org.edgeloop.device.plan.StepReport;
import org.edgeloop.device.plan.StepReport.Status;
import org.edgeloop.device.practice.uart.PracticeChip;
import org.edgeloop.device.practice.uart.PracticeFaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UartDeploymentTest {

	private static final int SIZE = 20_003;

	@TempDir
	private Path folder;

	@ParameterizedTest
	@EnumSource
	void firmwareIsWrittenVerifiedAndStarted(PracticeChip kind) throws Exception {
		try (var rig = new PracticeRig(kind, folder)) {
			rig.chip.setMemory(PracticeChip.FLASH, PracticeRig.firmware(kind.flashSize(), 1));
			byte[] firmware = PracticeRig.firmware(SIZE, 2);
			PlanResult result = rig.flash(firmware, Map.of());
			assertEquals(Outcome.COMPLETED, result.outcome(), () -> result + "\n" + rig.log);
			assertEquals(List.of("firmware", "connect", "identify", "erase", "write", "verify", "start"),
					result.steps().stream().map(StepReport::name).toList());
			assertTrue(result.isVerified());
			assertEquals(SIZE, result.bytes());
			assertEquals(ContentHash.of(firmware), ContentHash.PREFIX + result.sha256());
			assertArrayEquals(firmware, rig.chip.memory(PracticeChip.FLASH, SIZE));
		}
	}

	/** Behind the pages that the firmware covers, all stays as it was. */
	@ParameterizedTest
	@EnumSource
	void exactlyThePagesThatTheFirmwareCoversAreErased(PracticeChip kind) throws Exception {
		try (var rig = new PracticeRig(kind, folder)) {
			byte[] before = PracticeRig.firmware(kind.flashSize(), 1);
			rig.chip.setMemory(PracticeChip.FLASH, before);
			rig.flash(PracticeRig.firmware(SIZE, 2), Map.of());
			int pageEnd = switch (kind) {
				case F103 -> 20 * 1024;
				case F405 -> 2 * 16384;
				case G071 -> 10 * 2048;
				case L053 -> 157 * 128;
			};
			byte[] after = rig.chip.memory(PracticeChip.FLASH, kind.flashSize());
			assertArrayEquals(Arrays.copyOfRange(before, pageEnd, before.length), Arrays.copyOfRange(after, pageEnd, after.length));
			for (int at = SIZE; at < pageEnd; at++) {
				assertEquals(kind.erased(), after[at]);
			}
		}
	}

	@Test
	void segmentsOfHexFilesLieWhereTheySay() throws Exception {
		try (var rig = new PracticeRig(PracticeChip.G071, folder)) {
			Path file = Files.writeString(folder.resolve("a.hex"), ":020000040800F2\n:0400000000010203F6\n:0300060004050" + "6E8\n:01400000AA15\n:00000001FF\n");
			PlanResult result = rig.run(rig.kind().deployment(rig.settings(), new Deployment(file, Map.of("start", "false")), rig.access()));
			assertEquals(Outcome.COMPLETED, result.outcome(), () -> result + "\n" + rig.log);
			assertArrayEquals(new byte[] { 0, 1, 2, 3, -1, -1, 4, 5, 6, -1 }, rig.chip.memory(PracticeChip.FLASH, 10));
			assertEquals((byte) 0xaa, rig.chip.memory(PracticeChip.FLASH + 0x4000, 1)[0]);
			assertEquals(8, result.bytes());
		}
	}

	@Test
	void theChipsOwnChecksumVerifiesWithoutReading() throws Exception {
		try (var rig = new PracticeRig(PracticeChip.F405, true, PracticeFaults.NONE, folder)) {
			PlanResult result = rig.flash(PracticeRig.firmware(4096, 3), Map.of());
			assertTrue(result.isVerified());
			assertEquals(Outcome.COMPLETED, result.outcome(), () -> result + "\n" + rig.log);
		}
	}

	@Test
	void massEraseIsAskedFor() throws Exception {
		try (var rig = new PracticeRig(PracticeChip.F103, folder)) {
			PlanResult refused = rig.flash(PracticeRig.firmware(100, 1), Map.of("erase", "mass"));
			assertEquals(Outcome.FAILED, refused.outcome());
			assertEquals("Erasing all of the flash was not allowed", refused.problem().orElseThrow().what());
		}
		try (var rig = new PracticeRig(PracticeChip.F103, folder)) {
			rig.chip.setMemory(PracticeChip.FLASH + 0x10000, new byte[16]);
			rig.trust = question -> question.evidence().isEmpty();
			assertEquals(Outcome.COMPLETED, rig.flash(PracticeRig.firmware(100, 1), Map.of("erase", "mass")).outcome());
			assertEquals(-1, rig.chip.memory(PracticeChip.FLASH + 0x10000, 1)[0]);
		}
	}

	@Test
	void firmwareThatDoesNotFitChangesNothing() throws Exception {
		try (var rig = new PracticeRig(PracticeChip.L053, folder)) {
			PlanResult result = rig.flash(PracticeRig.firmware(70_000, 1), Map.of());
			assertEquals(Fault.CHECK, result.fault());
			assertTrue(result.problem().orElseThrow().what().startsWith("The firmware covers 0x08000000 to 0x08011170, but the STM32L05xxx/06xxx has flash"));
			assertEquals(Status.WAITING, result.steps().getLast().status());
		}
	}

	@Test
	void anotherChipThanTheTargetIsRefused() throws Exception {
		try (var rig = new PracticeRig(PracticeChip.F405, folder)) {
			rig.target = "stm32f4:STM32F411";
			PlanResult result = rig.flash(PracticeRig.firmware(100, 1), Map.of());
			assertEquals(Fault.CHECK, result.fault());
			assertTrue(result.problem().orElseThrow().what().contains("STM32F40xxx/41xxx (product id 0x413), not the STM32F411"));
		}
	}

	@Test
	void protectionAgainstReadingIsNamedAndTakenAwayOnlyIfAllowed() throws Exception {
		try (var rig = new PracticeRig(PracticeChip.F405, folder)) {
			rig.chip.protectReading();
			PlanResult result = rig.flash(PracticeRig.firmware(100, 1), Map.of());
			assertEquals(Fault.CHECK, result.fault());
			assertTrue(result.problem().orElseThrow().what().contains("protected against reading"));
			assertTrue(rig.chip.isReadProtected());
		}
		try (var rig = new PracticeRig(PracticeChip.F405, folder)) {
			rig.chip.protectReading();
			assertEquals(Outcome.FAILED, rig.flash(PracticeRig.firmware(100, 1), Map.of("unprotect", "read")).outcome());
			assertTrue(rig.chip.isReadProtected());
		}
		try (var rig = new PracticeRig(PracticeChip.F405, folder)) {
			rig.chip.protectReading();
			rig.trust = question -> true;
			PlanResult result = rig.flash(PracticeRig.firmware(100, 1), Map.of("unprotect", "read"));
			assertEquals(Outcome.COMPLETED, result.outcome(), () -> result + "\n" + rig.log);
			assertFalse(rig.chip.isReadProtected());
		}
	}

	@Test
	void theChipIsProtectedWhenAllStandsThere() throws Exception {
		try (var rig = new PracticeRig(PracticeChip.F405, folder)) {
			byte[] firmware = PracticeRig.firmware(100, 1);
			PlanResult result = rig.flash(firmware, Map.of("protect", "read"));
			assertEquals(Outcome.COMPLETED, result.outcome(), () -> result + "\n" + rig.log);
			assertTrue(result.isVerified());
			assertTrue(rig.chip.isReadProtected());
			assertArrayEquals(firmware, rig.chip.memory(PracticeChip.FLASH, 100));
			assertEquals(Status.SKIPPED, result.steps().getLast().status());
		}
	}

	@Test
	void pagesThatAreProtectedAgainstWritingAreNoticed() throws Exception {
		try (var rig = new PracticeRig(PracticeChip.F103, folder)) {
			rig.chip.protectPage(1);
			PlanResult result = rig.flash(PracticeRig.firmware(3000, 1), Map.of());
			assertEquals(Outcome.FAILED, result.outcome());
			assertFalse(result.isVerified());
			assertTrue(result.problem().orElseThrow().toLine().contains("protect"), result.problem().orElseThrow()::toLine);
		}
		try (var rig = new PracticeRig(PracticeChip.F103, folder)) {
			rig.chip.protectPage(1);
			PlanResult result = rig.flash(PracticeRig.firmware(3000, 1), Map.of("unprotect", "write"));
			assertEquals(Outcome.COMPLETED, result.outcome(), () -> result + "\n" + rig.log);
		}
	}

	/** Without erasing, what stands there stays, which is noticed where it is not the firmware. */
	@Test
	void nothingIsErasedWhereNothingShallBe() throws Exception {
		try (var rig = new PracticeRig(PracticeChip.F405, folder)) {
			byte[] firmware = PracticeRig.firmware(1000, 1);
			assertEquals(Outcome.COMPLETED, rig.flash(firmware, Map.of("erase", "none", "start", "false")).outcome());
			assertArrayEquals(firmware, rig.chip.memory(PracticeChip.FLASH, 1000));
		}
		try (var rig = new PracticeRig(PracticeChip.F405, folder)) {
			rig.chip.setMemory(PracticeChip.FLASH + 512, new byte[4]);
			PlanResult result = rig.flash(PracticeRig.firmware(1000, 1), Map.of("erase", "none"));
			assertEquals(Fault.CHECK, result.fault());
			assertTrue(result.problem().orElseThrow().toLine().contains("at 0x08000200 instead of"), result.problem().orElseThrow()::toLine);
		}
	}

	/** A program that was killed while it wrote leaves a chip that waits for the rest of the block, and answers no greeting. */
	@ParameterizedTest
	@ValueSource(strings = { "31", "31ce", "31ce0800", "31ce0800000008", "31ce0800000008ff", "31ce0800000008ff0102030405060708090a", "44bb0003", "44bb000300" })
	void aChipThatWaitsForTheRestIsBroughtBack(String left) throws Exception {
		try (var rig = new PracticeRig(PracticeChip.F405, folder)) {
			rig.send("7f" + left);
			byte[] firmware = PracticeRig.firmware(1000, 1);
			PlanResult result = rig.flash(firmware, Map.of());
			assertEquals(Outcome.COMPLETED, result.outcome(), () -> result + "\n" + rig.log);
			assertArrayEquals(firmware, rig.chip.memory(PracticeChip.FLASH, 1000));
		}
	}

	@Test
	void theConnectionTestNamesTheChip() throws Exception {
		try (var rig = new PracticeRig(PracticeChip.F405, folder)) {
			PlanResult result = rig.test();
			assertEquals(Outcome.COMPLETED, result.outcome(), () -> result + "\n" + rig.log);
			assertEquals("STM32F40xxx/41xxx (0x413), up to 1,024 KiB of flash, bootloader 3.1", result.steps().get(2).outcome());
			assertEquals("can be read", result.steps().get(3).outcome());
		}
	}
}
