package org.edgeloop.device.stm32.uart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.DeviceStep;
import org.edgeloop.device.plan.DeviceStep.CheckFailedException;
import org.edgeloop.device.plan.StepContext;
import org.edgeloop.device.stm32.image.FirmwareImage;
import org.edgeloop.device.stm32.uart.RefusedException.Stage;

/** The steps that bring what stands in a chip into a file. Reading has no checksum, so that each block is read until two reads agree. */
final class UartReading {

	private static final int MOST_READS = 10;

	private final DeviceSettings settings;
	private final OptionalLong address;
	private final OptionalLong length;
	private final Path file;
	private final UartSession session;

	/**
	 * @param address where to begin; empty for the start of the flash
	 * @param length bytes; empty for all of the flash from there on
	 */
	UartReading(DeviceSettings settings, OptionalLong address, OptionalLong length, Path file, LineOpener opener, Timing timing) {
		this.settings = settings;
		this.address = address;
		this.length = length;
		this.file = file;
		session = new UartSession(settings, opener, timing);
	}

	DevicePlan plan() {
		return new DevicePlan("Read the memory of " + settings.name(), List.of(),
				List.of(DeviceStep.of("connect", "Open the port and greet the bootloader", this::connect),
						DeviceStep.of("identify", "See which chip it is", this::identify),
						DeviceStep.of("read", "Read the chip's memory into " + file.getFileName(), this::read)),
				List.of(), session);
	}

	private void connect(StepContext context) throws IOException {
		session.open(context);
		session.greet(context);
	}

	private void identify(StepContext context) throws IOException {
		BootloaderInfo info = session.identify(context.progress(), context::log);
		context.outcome(session.chip().name() + ", bootloader " + info.versionText());
	}

	private void read(StepContext context) throws IOException {
		ChipProfile chip = session.chip();
		long from = address.orElse(chip.isMemoryKnown() ? chip.flash().from() : FirmwareImage.FLASH_START);
		long to = length.isPresent() ? from + length.getAsLong() : chip.flash().to();
		if (to <= from) {
			throw new ProblemException(Problem.error("It is not known how much to read", session.port(), "say how many bytes"));
		}
		context.progress().begin("Reading", to - from);
		byte[] bytes = read(from, to, context);
		AtomicFiles.write(file, out -> out.write(bytes));
		context.outcome(String.format(Locale.ROOT, "%,d bytes from 0x%08x", bytes.length, from));
	}

	/** Chips with the same id have flash of different sizes: where nobody said how much, it ends where the chip has no more. */
	private byte[] read(long from, long to, StepContext context) throws IOException {
		PatientBootloader bootloader = session.patient(context.progress(), context::log);
		var bytes = new ByteArrayOutputStream();
		for (long at = from; at < to; at += BootloaderClient.BLOCK) {
			context.progress().checkCancelled();
			int count = (int) Math.min(BootloaderClient.BLOCK, to - at);
			try {
				bytes.writeBytes(block(bootloader, at, count));
			} catch (RefusedException e) {
				if (e.stage() == Stage.COMMAND) {
					throw new CheckFailedException(ReadProtection.problem(session.port()));
				}
				if (length.isPresent() || bytes.size() == 0) {
					throw new CheckFailedException(Problem.error("The chip has nothing at 0x%08x".formatted(at), session.port(), "choose another address"));
				}
				context.log("the chip's flash ends at 0x%08x".formatted(at));
				return bytes.toByteArray();
			}
			context.progress().worked(count);
		}
		return bytes.toByteArray();
	}

	private byte[] block(PatientBootloader bootloader, long at, int count) throws IOException {
		byte[] before = once(bootloader, at, count);
		for (int reads = 1; reads < MOST_READS; reads++) {
			byte[] now = once(bootloader, at, count);
			if (Arrays.equals(before, now)) {
				return now;
			}
			before = now;
		}
		throw new CheckFailedException(Problem.error("No two reads of 0x%08x agree".formatted(at), session.port(), "check the cable, choose a lower baud rate"));
	}

	private static byte[] once(PatientBootloader bootloader, long at, int count) throws IOException {
		var read = new byte[count];
		bootloader.read(at, read, 0, count);
		return read;
	}
}
