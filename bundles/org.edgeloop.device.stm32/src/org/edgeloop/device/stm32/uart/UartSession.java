package org.edgeloop.device.stm32.uart;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.line.SerialPortLine;
import org.edgeloop.device.line.SerialSettings;
import org.edgeloop.device.line.SerialSettings.Parity;
import org.edgeloop.device.plan.StepContext;
import org.edgeloop.device.stm32.uart.BootSignals.Signal;

/** What the steps of a plan share: the line, the bootloader behind it, and what is known of the chip. */
final class UartSession implements Closeable {

	/** A chip that resets itself is back within less. */
	private static final Duration RESET = Duration.ofSeconds(5);

	private final DeviceSettings settings;
	private final LineOpener opener;
	private final Timing timing;
	private volatile @Nullable SerialPortLine line;
	private volatile boolean isClosed;
	private @Nullable BootloaderClient client;
	private @Nullable BootloaderInfo info;

	UartSession(DeviceSettings settings, LineOpener opener, Timing timing) {
		this.settings = settings;
		this.opener = opener;
		this.timing = timing;
	}

	/** Opens the port. @return how it was opened */
	SerialSettings open(StepContext context) throws IOException {
		SerialSettings serial = UartFields.bootloader(settings);
		context.log("opening " + UartFields.port(settings) + ", " + serial);
		try {
			open(serial);
			return serial;
		} catch (ConnectionException e) {
			if (serial.parity() == Parity.NONE || !isPseudoTerminal(UartFields.port(settings))) {
				throw e;
			}
			context.log("a pseudo terminal carries no parity: opening it without");
			var without = new SerialSettings(serial.baud(), Parity.NONE, serial.stopBits());
			open(without);
			return without;
		}
	}

	private void open(SerialSettings serial) throws IOException {
		SerialPortLine opened = opener.open(UartFields.port(settings), serial);
		line = opened;
		if (isClosed) {
			opened.close();
		}
		client = new BootloaderClient(opened, serial.baud(), timing);
	}

	/** Systems take a parity for one sometimes, and refuse it the next time. */
	private static boolean isPseudoTerminal(String port) {
		try {
			return Path.of(port).toRealPath().startsWith("/dev/pts");
		} catch (IOException e) {
			return false;
		}
	}

	/** Brings the chip into its bootloader by the wires, if there are such, and greets it. */
	void greet(StepContext context) throws IOException {
		Optional<BootSignals> signals = UartFields.signals(settings);
		int seconds = UartFields.patience(settings);
		if (signals.isPresent()) {
			context.log("resetting the chip into its bootloader by " + settings.value(UartFields.SIGNALS).orElse(""));
			BootSignals.give(signals.get().entry(), line(), context.progress());
		}
		if (client().greet(Duration.ZERO, context.progress())) {
			return;
		}
		context.log("waiting up to %d s for the bootloader: set BOOT0 high and press reset".formatted(seconds));
		greet(Duration.ofSeconds(seconds), context.progress());
	}

	/** Greets a chip that has reset itself. */
	void greetAgain(Progress progress) throws IOException {
		greet(RESET, progress);
	}

	private void greet(Duration patience, Progress progress) throws IOException {
		// Whoever was there before may have left in the middle of a block. A chip that was just reset must see nothing but greetings, so
		// that this comes last.
		if (!client().greet(patience, progress) && !client().resynchronize(progress)) {
			boolean hasParity = UartFields.bootloader(settings).parity() != Parity.NONE;
			throw new ConnectionException(Problem.error("No bootloader answers", line().name(),
					"set BOOT0 high and press reset while this waits; check that RX and TX are crossed and lead to a USART of the bootloader"
							+ (hasParity ? "" : "; chips want even parity")));
		}
	}

	/** Asks the chip what it is. */
	BootloaderInfo identify(Progress progress, Consumer<String> log) throws IOException {
		PatientBootloader patient = patient(progress, log);
		try {
			BootloaderInfo said = patient.ask(BootloaderClient::info);
			info = said;
			return said;
		} catch (RefusedException e) {
			throw new ConnectionException(Problem.error("What answers is no bootloader of an STM32", line().name(), "check the port and the cable"), e);
		}
	}

	PatientBootloader patient(Progress progress, Consumer<String> log) {
		return new PatientBootloader(client(), line().name(), timing.recovery(), progress, log);
	}

	BootloaderInfo info() {
		BootloaderInfo known = info;
		if (known == null) {
			throw new IllegalStateException("the chip was not asked yet");
		}
		return known;
	}

	ChipProfile chip() {
		return ChipCatalog.chip(info().chipId());
	}

	String port() {
		return line().name();
	}

	/** Brings the chip out of its bootloader by the wires. @return whether there are such */
	boolean leave(Progress progress) throws IOException {
		Optional<BootSignals> signals = UartFields.signals(settings);
		if (signals.isEmpty() || signals.get().exit().stream().allMatch(Signal.PAUSE::equals)) {
			return false;
		}
		BootSignals.give(signals.get().exit(), line(), progress);
		return true;
	}

	private SerialPortLine line() {
		SerialPortLine opened = line;
		if (opened == null) {
			throw new IllegalStateException("the port is not open");
		}
		return opened;
	}

	private BootloaderClient client() {
		BootloaderClient opened = client;
		if (opened == null) {
			throw new IllegalStateException("the port is not open");
		}
		return opened;
	}

	@Override
	public void close() throws IOException {
		isClosed = true;
		SerialPortLine opened = line;
		if (opened != null) {
			opened.close();
		}
	}
}
