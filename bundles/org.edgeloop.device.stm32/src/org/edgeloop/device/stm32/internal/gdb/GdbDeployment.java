package org.edgeloop.device.stm32.internal.gdb;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.SettingField;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.DeviceStep;
import org.edgeloop.device.plan.DeviceStep.SkippedException;
import org.edgeloop.device.plan.StepContext;
import org.edgeloop.device.stm32.gdb.GdbExecution;
import org.edgeloop.device.stm32.gdb.GdbFields;
import org.edgeloop.device.stm32.gdb.GdbMemory;
import org.edgeloop.device.stm32.gdb.GdbServerKind;
import org.edgeloop.device.stm32.gdb.MemoryMap;
import org.edgeloop.device.stm32.image.FirmwareImage;
import org.edgeloop.device.stm32.image.ReadFirmwareOperation;
import org.edgeloop.device.stm32.internal.program.Addresses;
import org.edgeloop.device.stm32.uart.ChipProfile;

/** Puts a firmware onto a chip through a debug server, step by step. */
final class GdbDeployment {

	private final DeviceSettings settings;
	private final Deployment deployment;
	private final GdbSession session;
	private Optional<FirmwareImage> image = Optional.empty();
	private Optional<FirmwareOnTarget> target = Optional.empty();
	private Optional<UartWatch> uart = Optional.empty();

	private GdbDeployment(DeviceSettings settings, Deployment deployment) {
		this.settings = settings;
		this.deployment = deployment;
		this.session = new GdbSession(settings);
	}

	static DevicePlan plan(DeviceSettings settings, Deployment deployment) {
		var steps = new GdbDeployment(settings, deployment);
		String title = "Put %s onto %s".formatted(deployment.artifact().getFileName(), settings.name());
		return new DevicePlan(title, List.of(DeviceStep.of("firmware", "Read the firmware and its vector table", steps::readFirmware)), steps.steps(),
				List.of(), steps.session);
	}

	private List<DeviceStep> steps() {
		List<DeviceStep> steps = new ArrayList<>();
		ServerProgram.of(settings).ifPresent(program -> steps
				.add(DeviceStep.of("server", "Start " + program.kind().label(), context -> session.startServer(program, context))));
		steps.add(DeviceStep.of("connect", "Connect to the debug server, which halts the chip", session::connect));
		steps.add(session.step("chip", "Find out which chip it is and whether the firmware fits", this::checkChip));
		steps.add(session.step("reset", "Reset the chip and halt it", this::reset));
		steps.add(session.step("erase", "Erase the flash that the firmware covers", this::erase));
		steps.add(session.step("write", "Write the firmware", this::write));
		steps.add(session.step("verify", "Compare what stands in the chip with the firmware", this::verify));
		steps.add(session.step("start", "Start the firmware and look whether it runs", this::start));
		steps.add(session.step("release", "Let go of the chip", this::release));
		steps.add(session.step("listen", "Listen to the firmware's UART", this::listen));
		return steps;
	}

	private void readFirmware(StepContext context) throws IOException {
		FirmwareImage read = new ReadFirmwareOperation(deployment.artifact(), loadAddress()).read(context.progress());
		image = Optional.of(read);
		context.outcome("%s, %d bytes in %s from 0x%08x".formatted(read.format(), read.size(), counted(read.segments().size(), "part"), read.start()));
		if (isWanted(GdbFields.RUN) && VectorTable.of(read).isEmpty()) {
			context.warn(Problem.warning("The firmware does not begin with a vector table", deployment.artifact().toString(),
					"check the address of a raw image, and the linker script"));
		}
	}

	private OptionalLong loadAddress() throws IOException {
		Optional<String> given = deployment.option(GdbFields.LOAD_ADDRESS);
		return given.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Addresses.parse(given.get()));
	}

	private void checkChip(StepContext context) throws IOException {
		ProbeTarget.attach(session, context::log);
		Optional<MemoryMap> map = MemoryMap.of(session.connection());
		Optional<ChipProfile> chip = ChipIdentity.read(new GdbMemory(session.connection()));
		context.outcome(chip.map(ChipProfile::name).orElse("the chip does not say which it is")
				+ map.map(known -> ", %d KiB of flash".formatted(known.flashLength() >> 10)).orElse(""));
		if (chip.isPresent()) {
			ChipIdentity.check(chip.get(), settings.target());
		}
		var layout = new FlashLayout(map, chip);
		layout.check(image());
		target = Optional.of(new FirmwareOnTarget(image(), layout, session.connection()));
		openUart();
	}

	private void reset(StepContext context) throws IOException {
		if (session.kind().resetCommand().isEmpty()) {
			throw new SkippedException(session.kind().label() + " has no command for it; the chip is halted as it is");
		}
		if (!session.kind().reset(session.connection())) {
			context.warn(Problem.warning("The debug server refuses its command '" + session.kind().resetCommand() + "'", session.connection().name(),
					"see its log; the chip is halted as it is"));
			throw new SkippedException("refused; the chip is halted as it is");
		}
	}

	private void erase(StepContext context) throws IOException {
		int blocks = onTarget().erase(context.progress());
		if (blocks == 0) {
			warnOfIgnoredWrites(context);
			throw new SkippedException(session.kind().label() + " takes writes to this memory without erasing");
		}
		context.outcome(counted(blocks, "block"));
	}

	/** Flash of real chips takes no plain writes, and says nothing: only a comparison shows it. */
	private void warnOfIgnoredWrites(StepContext context) {
		if (session.kind() != GdbServerKind.QEMU && !isWanted(GdbFields.VERIFY)) {
			context.warn(Problem.warning("The debug server writes no flash by itself", session.connection().name(),
					"have the firmware verified: memory that is flash may ignore what is written"));
		}
	}

	private void write(StepContext context) throws IOException {
		long begin = System.nanoTime();
		onTarget().write(context.progress());
		double seconds = (System.nanoTime() - begin) / 1e9;
		context.transferred(image().size());
		context.sha256(image().sha256());
		context.outcome("%d bytes, %.1f KiB/s".formatted(image().size(), image().size() / 1024.0 / Math.max(seconds, 1e-3)));
	}

	private void verify(StepContext context) throws IOException {
		if (!isWanted(GdbFields.VERIFY)) {
			throw new SkippedException("not wanted");
		}
		context.outcome(onTarget().verify(context.progress()));
		context.verified();
	}

	private void start(StepContext context) throws IOException {
		if (!isWanted(GdbFields.RUN)) {
			throw new SkippedException("not wanted: the chip stays halted");
		}
		session.kind().reset(session.connection());
		FirmwareStart start = FirmwareStart.of(image(), session.connection());
		start.prepare();
		if (uart.isPresent()) {
			uart.get().forget();
		}
		context.outcome(start.look());
	}

	/** Before anything is changed, since it may fail. Without an expected text, a serial port is left to whoever has it open, as a console. */
	private void openUart() throws IOException {
		if (!isWanted(GdbFields.RUN)) {
			return;
		}
		boolean isOurs = ServerProgram.of(settings).filter(ServerProgram.QEMU::equals).isPresent();
		if (isOurs || deployment.option(GdbFields.EXPECT).isPresent()) {
			uart = session.openUart().map(UartWatch::new);
		}
		if (uart.isEmpty() && deployment.option(GdbFields.EXPECT).isPresent()) {
			throw new ProblemException(Problem.error("It is not known where the firmware's UART comes out", settings.name(),
					"set '" + GdbFields.CONSOLE.label() + "' of the device"));
		}
	}

	private void release(StepContext context) throws IOException {
		if (!isWanted(GdbFields.RUN)) {
			throw new SkippedException("the chip stays halted");
		}
		if (!new GdbExecution(session.connection()).isHalted()) {
			context.warn(Problem.warning("The debug server does not say whether the chip is halted", session.connection().name(), ""));
		}
		session.kind().release(session.connection());
	}

	private void listen(StepContext context) throws IOException {
		if (uart.isEmpty()) {
			throw new SkippedException("no UART to listen to");
		}
		int seconds = deployment.option(GdbFields.EXPECT_SECONDS).filter(text -> text.matches("\\d{1,4}")).map(Integer::parseInt).orElse(5);
		uart.get().listen(deployment.option(GdbFields.EXPECT), seconds, context);
	}

	private static String counted(int number, String what) {
		return number + " " + what + (number == 1 ? "" : "s");
	}

	private boolean isWanted(SettingField field) {
		return deployment.option(field).filter(Boolean.TRUE.toString()::equals).isPresent();
	}

	private FirmwareImage image() {
		return image.orElseThrow(() -> new IllegalStateException("no firmware was read"));
	}

	private FirmwareOnTarget onTarget() {
		return target.orElseThrow(() -> new IllegalStateException("no chip was found"));
	}
}
