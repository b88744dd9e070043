package org.edgeloop.device.stm32.uart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.PlanResult;
import org.edgeloop.device.plan.PlanResult.Fault;
import org.edgeloop.device.plan.PlanResult.Outcome;
import org.edgeloop.device.plan.StepReport.Status;
import org.edgeloop.device.practice.uart.PracticeChip;
import org.edgeloop.device.practice.uart.PracticeFaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Firmware over bad lines: each fault costs time alone, until the cable is out. */
class LineFaultsTest {

	private static final int SIZE = 8000;

	@TempDir
	private Path folder;

	static Stream<Arguments> noise() {
		return Stream.of(Arguments.of(PracticeChip.F103, PracticeFaults.refusing(4, 1)), Arguments.of(PracticeChip.G071, PracticeFaults.losing(2000, 2)),
				Arguments.of(PracticeChip.F405, PracticeFaults.losing(1500, 3)), Arguments.of(PracticeChip.L053, PracticeFaults.losing(2000, 4)),
				Arguments.of(PracticeChip.G071, PracticeFaults.flipping(2000, 5)), Arguments.of(PracticeChip.F103, PracticeFaults.flipping(1000, 6)),
				Arguments.of(PracticeChip.F405, PracticeFaults.stalling(5000, Duration.ofMillis(600), 7)),
				Arguments.of(PracticeChip.L053, new PracticeFaults(4000, 4000, 20, 20_000, Duration.ofMillis(300), 0, 8)));
	}

	@ParameterizedTest
	@MethodSource("noise")
	void noiseCostsTimeAlone(PracticeChip kind, PracticeFaults faults) throws Exception {
		try (var rig = new PracticeRig(kind, false, faults, folder)) {
			byte[] firmware = PracticeRig.firmware(SIZE, faults.seed());
			PlanResult result = rig.flash(firmware, Map.of());
			assertEquals(Outcome.COMPLETED, result.outcome(), () -> result + "\n" + String.join("\n", rig.log));
			assertArrayEquals(firmware, rig.chip.memory(PracticeChip.FLASH, SIZE));
			assertTrue(result.isVerified());
		}
	}

	/** AN3155 allows blocks of 256 bytes; not each bootloader has the room for them. */
	@Test
	void aChipThatTakesLittleAtOnceIsGivenLittle() throws Exception {
		try (var rig = new PracticeRig(PracticeChip.G071, folder)) {
			rig.chip.setLimits(48, 3);
			byte[] firmware = PracticeRig.firmware(SIZE, 9);
			PlanResult result = rig.flash(firmware, Map.of());
			assertEquals(Outcome.COMPLETED, result.outcome(), () -> result + "\n" + String.join("\n", rig.log));
			assertArrayEquals(firmware, rig.chip.memory(PracticeChip.FLASH, SIZE));
			assertTrue(result.isVerified());
		}
	}

	/** What is refused whatever its size is no noise: the message says where, and what helps. */
	@Test
	void aChipThatTakesNothingAtAllSaysSo() throws Exception {
		try (var rig = new PracticeRig(PracticeChip.G071, false, PracticeFaults.refusing(1, 1), folder)) {
			PlanResult result = rig.flash(PracticeRig.firmware(SIZE, 9), Map.of());
			assertEquals(Fault.DEVICE, result.fault());
			Problem problem = result.problem().orElseThrow();
			assertEquals("The chip refuses to write its flash", problem.what());
			assertTrue(problem.remedy().contains("unprotect: write"), problem::toLine);
			assertTrue(!problem.where().isEmpty(), problem::toLine);
		}
	}

	/** Wherever the cable is pulled out, the plan ends at once and says so. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 7, 30, 60, 300, 5000, 9000 })
	void aCableThatIsPulledOutIsADeviceThatIsLost(long after) throws Exception {
		try (var rig = new PracticeRig(PracticeChip.F103, false, PracticeFaults.cutting(after), folder)) {
			PlanResult result = rig.flash(PracticeRig.firmware(SIZE, 1), Map.of());
			assertEquals(Outcome.FAILED, result.outcome());
			assertEquals(Fault.DEVICE, result.fault());
			boolean isChanging = result.steps().stream().anyMatch(step -> step.status() == Status.FAILED && List.of("erase", "write").contains(step.name()));
			assertEquals(isChanging, result.warnings().stream().anyMatch(warning -> warning.what().contains("a part of the firmware")), result::toString);
		}
	}

	/** A chip that hangs is waited for at most until the user has enough of it. */
	@Test
	@Timeout(60)
	void aCancelEndsTheWaitForAChipThatHangs() throws Exception {
		var hangs = PracticeFaults.stalling(1, Duration.ofMinutes(10), 0);
		try (var rig = new PracticeRig(PracticeChip.F103, false, hangs, folder)) {
			Path file = Files.write(folder.resolve("firmware.bin"), PracticeRig.firmware(SIZE, 1));
			var settings = new DeviceSettings("bench", Stm32UartKind.ID, "", Map.of("port", "practice", "patience", "3600"), folder);
			DevicePlan plan = rig.kind().deployment(settings, new Deployment(file, Map.of()), rig.access());
			Progress progress = Progress.NONE.until(() -> rig.log.stream().anyMatch(line -> line.startsWith("waiting up to 3600 s")));
			assertEquals(Outcome.CANCELLED, rig.run(plan, progress).outcome());
		}
	}
}
