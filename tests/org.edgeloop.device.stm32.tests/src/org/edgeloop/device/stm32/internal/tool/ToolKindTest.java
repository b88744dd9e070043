package org.edgeloop.device.stm32.internal.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.edgeloop.base.Progress;
import org.edgeloop.base.Secrets;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.DeviceState.Reach;
import org.edgeloop.device.Trust;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.PlanListener;
import org.edgeloop.device.plan.PlanResult;
import org.edgeloop.device.plan.PlanResult.Outcome;
import org.edgeloop.device.plan.RunPlanOperation;
import org.edgeloop.device.plan.StepReport;
import org.edgeloop.device.plan.StepReport.Status;
import org.edgeloop.device.practice.PracticeFirmware;
import org.edgeloop.device.stm32.internal.program.InstalledPrograms;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The programs' adapters against small scripts of the programs' names. They print forms of output that users of the programs have shown
 * in public reports, with the ends of lines as the programs write them, and note how they were called. No hardware is behind them. What
 * st-flash and dfu-util say where nothing is plugged in comes from themselves.
 */
class ToolKindTest {

	private static final String COPY = "while [ $# -gt 0 ]; do case $1 in -D) cp \"$2\" \"$HERE/chip\";; -U) cp \"$HERE/chip\" \"$2\";; esac; shift; done\n";

	@TempDir
	private Path folder;
	private Path firmware;

	@BeforeEach
	void writeFirmware() throws IOException {
		Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: no sh");
		firmware = folder.resolve("firmware.elf");
		new PracticeFirmware("Hello", false).write(firmware);
	}

	@ParameterizedTest
	@CsvSource({ "cube, STM32_Programmer_CLI, cube, true", "st-flash, st-flash, st-flash, true", "dfu-util, dfu-util, dfu-util, true",
			"probe-rs, probe-rs, probe-rs, true", "pyocd, pyocd, pyocd, false" })
	void programsWriteAndTellHowFarTheyAre(String tool, String program, String recorded, boolean isVerified) throws IOException {
		install(program, recorded, COPY, 0);
		var percents = new ArrayList<Long>();
		PlanResult result = run(deployment(tool), new PlanListener() {
			@Override
			public void changed(StepReport step) {
				// the result has all steps
			}

			@Override
			public void logged(Instant time, String line) {
				// not looked at
			}

			@Override
			public void worked(String step, String task, long done, long total) {
				if (step.equals("write")) {
					percents.add(100 * done / total);
				}
			}
		}, Progress.NONE);
		assertEquals(Outcome.COMPLETED, result.outcome(), result.toString());
		assertEquals(isVerified, result.isVerified());
		assertEquals(isVerified ? Status.DONE : Status.SKIPPED, result.steps().getLast().status());
		if (!recorded.equals("probe-rs")) {
			assertTrue(percents.stream().anyMatch(percent -> percent > 0 && percent < 100), percents.toString());
		}
		assertTrue(result.steps().get(1).outcome().contains("9.8.7"), result.steps().toString());
	}

	@Test
	void programsAreCalledAsTheirManualsSay() throws IOException {
		assertEquals(List.of("-c port=SWD mode=UR sn=0042 -w %s -v -rst".formatted(firmware)), calls("cube", "STM32_Programmer_CLI"));
		assertEquals(List.of("--serial 0042 --reset write RAW 0x08000000"), calls("st-flash", "st-flash"));
		assertEquals(List.of("-d ,0483:df11 -a 0 -S 0042 -s 0x08000000 -D RAW", "-d ,0483:df11 -a 0 -S 0042 -s 0x08000000:LENGTH:leave -U READ"),
				calls("dfu-util", "dfu-util"));
		assertEquals(List.of("download --chip STM32F405RG --probe 0042 --verify " + firmware, "reset --chip STM32F405RG --probe 0042"),
				calls("probe-rs", "probe-rs"));
		assertEquals(List.of("flash --no-config --target STM32F405RG --uid 0042 --format elf " + firmware), calls("pyocd", "pyocd"));
	}

	@Test
	void whatIsReadBackIsCompared() throws IOException {
		install("dfu-util", "dfu-util", "while [ $# -gt 0 ]; do case $1 in -U) echo other > \"$2\";; esac; shift; done\n", 0);
		PlanResult result = run(deployment("dfu-util"), PlanListener.NONE, Progress.NONE);
		assertEquals(PlanResult.Fault.CHECK, result.fault());
		assertFalse(result.isVerified());
	}

	@Test
	void chipsThatLeaveBeforeTheyAnswerAreNoFailure() throws IOException {
		install("dfu-util", "dfu-util", COPY, 74);
		assertEquals(Outcome.COMPLETED, run(deployment("dfu-util"), PlanListener.NONE, Progress.NONE).outcome());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "st-flash | WARN usb.c: Couldn't find any ST-Link devices | No ST-LINK",
			"pyocd | 0000123 C Target type foo not recognized. Use 'pyocd list --targets' [__main__] | name is not known",
			"probe-rs | Error: No connected probes were found. | No probe",
			"dfu-util | dfu-util: Cannot open DFU device 0483:df11 found on devnum 12 (LIBUSB_ERROR_ACCESS) | may not be opened",
			"st-flash | ERROR common.c: Verification of flash failed at offset: 0 | not the firmware",
			"pyocd | something new and strange | something new and strange" })
	void failuresAreNamed(String tool, String said, String what) throws IOException {
		script(tool, "echo \"" + said + "\" >&2\nexit 1\n");
		PlanResult result = run(deployment(tool), PlanListener.NONE, Progress.NONE);
		assertEquals(Outcome.FAILED, result.outcome());
		assertTrue(result.problem().orElseThrow().what().contains(what), result.problem().toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "st-flash | No ST-LINK is plugged in", "dfu-util | No chip in DFU mode is plugged in" })
	void realProgramsWithoutHardwareSaySo(String tool, String what) throws IOException {
		var real = new ToolKind();
		Assumptions.assumeTrue(real.glance(settings(tool, Map.of()), access(), Progress.NONE).reach() == Reach.REACHABLE, "skipped: no " + tool);
		PlanResult result = run(real.deployment(settings(tool, Map.of()), new Deployment(firmware, Map.of()), access()), PlanListener.NONE, Progress.NONE);
		assertEquals(what, result.problem().orElseThrow().what());
	}

	@Test
	void cancellingEndsTheProgramAndAllItStarted() throws IOException {
		Path pid = folder.resolve("pid");
		script("st-flash", "sleep 600 &\necho $! > '" + pid + "'\necho started\nwait\n");
		var cancel = new AtomicBoolean();
		PlanResult result = run(deployment("st-flash"), new PlanListener() {
			@Override
			public void changed(StepReport step) {
				// only the log is of interest
			}

			@Override
			public void logged(Instant time, String line) {
				cancel.compareAndSet(false, line.equals("started"));
			}
		}, Progress.NONE.until(cancel::get));
		assertEquals(Outcome.CANCELLED, result.outcome());
		long child = Long.parseLong(Files.readString(pid).strip());
		ProcessHandle.of(child).ifPresent(process -> process.onExit().orTimeout(5, TimeUnit.SECONDS).join());
	}

	@ParameterizedTest
	@ValueSource(strings = { "--help", "-c halt", "a;b", "a b", "$(x)", "../x" })
	void settingsThatAreNoNamesAreRefused(String name) {
		assertEquals(1, new ToolKind().check(settings("pyocd", Map.of("chip", name))).size());
	}

	@Test
	void missingProgramsAreNamed() throws IOException {
		PlanResult result = run(deployment("probe-rs"), PlanListener.NONE, Progress.NONE);
		assertEquals("probe-rs is not installed", result.problem().orElseThrow().what());
		assertEquals(Reach.UNREACHABLE, kind().glance(settings("probe-rs", Map.of()), access(), Progress.NONE).reach());
	}

	private List<String> calls(String tool, String program) throws IOException {
		install(program, tool, COPY, 0);
		run(deployment(tool), PlanListener.NONE, Progress.NONE);
		return Files.readAllLines(folder.resolve(program + ".calls")).stream()
				.map(line -> line.replaceAll("/\\S*/firmware\\.bin", "RAW").replaceAll("/\\S*/read-back\\.bin", "READ").replaceAll(":\\d+:leave",
						":LENGTH:leave"))
				.toList();
	}

	private DevicePlan deployment(String tool) throws IOException {
		return kind().deployment(settings(tool, Map.of("probe", "0042", "chip", "STM32F405RG")), new Deployment(firmware, Map.of()), access());
	}

	private ToolKind kind() {
		return new ToolKind(InstalledPrograms.of(Map.of("PATH", folder.toString()), folder));
	}

	private static DeviceSettings settings(String tool, Map<String, String> more) {
		Map<String, String> values = new HashMap<>(more);
		values.put("tool", tool);
		return new DeviceSettings("bench", "stm32-tool", "", values, Path.of("."));
	}

	private DeviceAccess access() {
		return new DeviceAccess(Secrets.NONE, Trust.NOTHING, folder);
	}

	private static PlanResult run(DevicePlan plan, PlanListener listener, Progress progress) {
		return new RunPlanOperation(plan).run(listener, progress);
	}

	/** Installs a script that says what was recorded, notes how it is called, and does something more. */
	private void install(String program, String recorded, String more, int exitCode) throws IOException {
		Path said = folder.resolve(recorded + ".txt");
		try (InputStream in = Objects.requireNonNull(ToolKindTest.class.getResourceAsStream("recorded/" + recorded + ".txt"))) {
			Files.write(said, in.readAllBytes());
		}
		script(program, "HERE='%s'\necho \"$*\" >> '%s'\ncat '%s'\n%sexit %d\n".formatted(folder, folder.resolve(program + ".calls"), said, more, exitCode));
	}

	private void script(String program, String body) throws IOException {
		Path file = folder.resolve(program);
		Files.writeString(file, "#!/bin/sh\nPATH=/usr/bin:/bin\nif [ \"$1\" = --version ]; then echo 'version 9.8.7'; exit 0; fi\n" + body);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
	}
}
