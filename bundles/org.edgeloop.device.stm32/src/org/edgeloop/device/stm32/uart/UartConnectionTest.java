package org.edgeloop.device.stm32.uart;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.DeviceStep;
import org.edgeloop.device.plan.StepContext;
import org.edgeloop.device.stm32.image.FirmwareImage;

/** The steps that find out whether a chip can be used, from the cable upwards. */
final class UartConnectionTest {

	private static final int KIB = 1024;

	private final DeviceSettings settings;
	private final UartSession session;

	UartConnectionTest(DeviceSettings settings, LineOpener opener, Timing timing) {
		this.settings = settings;
		session = new UartSession(settings, opener, timing);
	}

	DevicePlan plan() {
		return new DevicePlan("Test the connection to " + settings.name(), List.of(),
				List.of(DeviceStep.of("port", "Open the serial port", this::open),
						DeviceStep.of("bootloader", "Greet the bootloader", session::greet),
						DeviceStep.of("chip", "See which chip it is", this::identify),
						DeviceStep.of("protection", "See whether its flash can be read", this::protection)),
				List.of(), session);
	}

	private void open(StepContext context) throws IOException {
		context.outcome(session.open(context).toString());
	}

	private void identify(StepContext context) throws IOException {
		BootloaderInfo info = session.identify(context.progress(), context::log);
		ChipProfile chip = session.chip();
		String flash = chip.isMemoryKnown() ? String.format(Locale.ROOT, ", up to %,d KiB of flash", chip.flash().size() / KIB) : "";
		context.outcome("%s (0x%03x)%s, bootloader %s".formatted(chip.name(), chip.id(), flash, info.versionText()));
		ChipNames.check(chip, settings.target(), session.port());
	}

	private void protection(StepContext context) throws IOException {
		ChipProfile chip = session.chip();
		long address = chip.isMemoryKnown() ? chip.flash().from() : FirmwareImage.FLASH_START;
		if (ReadProtection.isReadable(session.patient(context.progress(), context::log), address)) {
			context.outcome("can be read");
		} else {
			context.outcome("protected against reading");
			context.warn(ReadProtection.problem(session.port()));
		}
	}
}
