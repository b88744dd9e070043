package org.edgeloop.device.stm32.internal.gdb;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.DeviceStep;
import org.edgeloop.device.plan.StepContext;
import org.edgeloop.device.stm32.gdb.GdbMemory;
import org.edgeloop.device.stm32.gdb.MemoryMap;
import org.edgeloop.device.stm32.uart.ChipProfile;

/** Finds out whether a chip can be reached through a debug server. It is halted for that moment, and runs on. */
final class GdbConnectionTest {

	private final DeviceSettings settings;
	private final GdbSession session;

	private GdbConnectionTest(DeviceSettings settings) {
		this.settings = settings;
		this.session = new GdbSession(settings);
	}

	static DevicePlan plan(DeviceSettings settings) {
		var test = new GdbConnectionTest(settings);
		List<DeviceStep> steps = new ArrayList<>();
		ServerProgram.of(settings).ifPresent(program -> steps
				.add(DeviceStep.of("server", "Start " + program.kind().label(), context -> test.session.startServer(program, context))));
		steps.add(DeviceStep.of("connect", "Connect to the debug server, which halts the chip", test.session::connect));
		steps.add(DeviceStep.of("target", "See whether there is a chip at its other side", context -> ProbeTarget.attach(test.session, context::log)));
		steps.add(DeviceStep.of("chip", "Find out which chip it is", test::identify));
		steps.add(DeviceStep.of("release", "Let the chip run on", _ -> ProbeTarget.release(test.session)));
		return new DevicePlan("Test the connection to " + settings.name(), List.of(), steps, List.of(), test.session);
	}

	private void identify(StepContext context) throws IOException {
		Optional<ChipProfile> chip = ChipIdentity.read(new GdbMemory(session.connection()));
		Optional<MemoryMap> map = MemoryMap.of(session.connection());
		context.outcome(chip.map(ChipProfile::name).orElse("the chip does not say which it is")
				+ map.map(known -> ", %d KiB of flash".formatted(known.flashLength() >> 10)).orElse(", no memory map"));
		if (chip.isPresent()) {
			ChipIdentity.check(chip.get(), settings.target());
		}
	}
}
