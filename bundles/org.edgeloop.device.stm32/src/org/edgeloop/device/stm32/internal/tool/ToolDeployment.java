package org.edgeloop.device.stm32.internal.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.SettingField;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.DeviceStep;
import org.edgeloop.device.plan.DeviceStep.CheckFailedException;
import org.edgeloop.device.plan.DeviceStep.SkippedException;
import org.edgeloop.device.plan.StepContext;
import org.edgeloop.device.stm32.image.FirmwareImage;
import org.edgeloop.device.stm32.image.ReadFirmwareOperation;
import org.edgeloop.device.stm32.internal.program.Addresses;
import org.edgeloop.device.stm32.tool.ToolFields;

/** Has another program put a firmware onto a chip, step by step. */
final class ToolDeployment {

	private static final int WHOLE = 100;

	private final DeviceSettings settings;
	private final Deployment deployment;
	private final ToolSession session;
	private Optional<FirmwareImage> image = Optional.empty();
	private Optional<ToolRequest> request = Optional.empty();
	private boolean hasVerified;

	private ToolDeployment(DeviceSettings settings, Deployment deployment, ToolSession session) {
		this.settings = settings;
		this.deployment = deployment;
		this.session = session;
	}

	static DevicePlan plan(DeviceSettings settings, Deployment deployment, ToolSession session) {
		var steps = new ToolDeployment(settings, deployment, session);
		return new DevicePlan("Put %s onto %s".formatted(deployment.artifact().getFileName(), settings.name()),
				List.of(DeviceStep.of("firmware", "Read the firmware", steps::readFirmware), ToolTest.findStep(session)),
				List.of(DeviceStep.of("write", "Have the program write the firmware", steps::write),
						DeviceStep.of("verify", "See whether the flash was compared with the firmware", steps::verify)),
				List.of(), session);
	}

	private void readFirmware(StepContext context) throws IOException {
		Optional<String> given = deployment.option(ToolFields.ADDRESS);
		OptionalLong address = given.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Addresses.parse(given.get()));
		FirmwareImage read = new ReadFirmwareOperation(deployment.artifact(), address).read(context.progress());
		image = Optional.of(read);
		context.outcome("%s, %d bytes from 0x%08x".formatted(read.format(), read.size(), read.start()));
	}

	private void write(StepContext context) throws IOException {
		ToolRequest asked = request();
		request = Optional.of(asked);
		List<List<String>> calls = session.tool().calls(asked);
		var percent = new AtomicInteger();
		context.progress().begin("Writing", (long) WHOLE * calls.size());
		for (List<String> arguments : calls) {
			context.log(session.program() + " " + String.join(" ", arguments));
			ToolSession.Outcome outcome = session.call(arguments, line -> heard(line, percent, context), context.progress());
			if (!session.tool().isSuccess(outcome.exitCode(), outcome.said())) {
				throw new ConnectionException(ToolOutput.cause(session.tool().label(), outcome.exitCode(), outcome.said()));
			}
			hasVerified |= session.tool().hasVerified(asked, outcome.said());
		}
		context.transferred(image().size());
		context.sha256(image().sha256());
	}

	/** Programs go from 0 to 100 for erasing, for writing and for comparing: what counts is the furthest that they came. */
	private static void heard(String line, AtomicInteger furthest, StepContext context) {
		OptionalInt percent = ToolOutput.percent(line);
		if (percent.isEmpty()) {
			context.log(line);
			return;
		}
		int before = furthest.getAndAccumulate(percent.getAsInt(), Math::max);
		Progress progress = context.progress();
		progress.worked(Math.max(0, percent.getAsInt() - before));
	}

	private ToolRequest request() throws IOException {
		Path raw = session.folder().resolve("firmware.bin");
		FirmwareImage read = image();
		int length = RawImage.write(read, raw).length;
		return new ToolRequest(deployment.artifact().toAbsolutePath(), read.format(), raw, read.start(), length, settings.value(ToolFields.CHIP),
				settings.value(ToolFields.PROBE), isWanted(ToolFields.VERIFY), isWanted(ToolFields.RUN));
	}

	private void verify(StepContext context) throws IOException {
		ToolRequest asked = request.orElseThrow(() -> new IllegalStateException("nothing was written"));
		if (!asked.verify()) {
			throw new SkippedException("not wanted");
		}
		if (session.tool() == FlashTool.DFU_UTIL) {
			compare(asked);
			hasVerified = true;
		}
		if (!hasVerified) {
			throw new SkippedException(session.tool().label() + " does not say that it compared anything");
		}
		context.outcome(session.tool() == FlashTool.DFU_UTIL ? "equal, read back" : "equal, says " + session.tool().label());
		context.verified();
	}

	private void compare(ToolRequest asked) throws IOException {
		byte[] found = Files.readAllBytes(FlashTool.readBack(asked));
		int different = Arrays.mismatch(found, Files.readAllBytes(asked.raw()));
		if (different >= 0) {
			throw new CheckFailedException(Problem.error("What was read back differs from 0x%08x on".formatted(asked.address() + different),
					deployment.artifact().toString(), "write it again"));
		}
	}

	private boolean isWanted(SettingField field) {
		return deployment.option(field).filter(Boolean.TRUE.toString()::equals).isPresent();
	}

	private FirmwareImage image() {
		return image.orElseThrow(() -> new IllegalStateException("no firmware was read"));
	}
}
