package org.edgeloop.device.internal.line;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.device.line.SerialPortLine;
import org.edgeloop.device.line.SerialPorts;
import org.edgeloop.device.line.SerialSettings;

import com.fazecast.jSerialComm.SerialPort;

/** A port that is open. Closing it wakes up whoever reads or writes, in jSerialComm's native code too. */
public final class OpenSerialPort implements SerialPortLine {

	/** A read of jSerialComm waits in tenths of seconds, of which a byte holds the number. */
	private static final int TICK_MILLIS = 100;
	private static final int LONGEST_WAIT_MILLIS = 25_000;

	/** How long a port may take no byte before it is given up; a USB adapter holds a few KiB. */
	private static final long PATIENCE_SECONDS = 5;
	private static final int BITS_OF_BYTE = 12;

	private final SerialPort port;
	private final String name;
	private final SerialSettings settings;
	private final StallWatch watch = new StallWatch(this::stall);
	private int waitMillis = -1;
	private volatile boolean closed;
	private volatile boolean stalled;

	private OpenSerialPort(SerialPort port, String name, SerialSettings settings) {
		this.port = port;
		this.name = name;
		this.settings = settings;
	}

	/** @throws ConnectionException if it does not open */
	public static SerialPortLine open(SerialPort port, String name, SerialSettings settings) throws ConnectionException {
		int parity = switch (settings.parity()) {
			case NONE -> SerialPort.NO_PARITY;
			case EVEN -> SerialPort.EVEN_PARITY;
			case ODD -> SerialPort.ODD_PARITY;
		};
		int stopBits = settings.stopBits() == 2 ? SerialPort.TWO_STOP_BITS : SerialPort.ONE_STOP_BIT;
		port.setComPortParameters(settings.baud(), 8, stopBits, parity);
		port.setFlowControl(SerialPort.FLOW_CONTROL_DISABLED);
		if (!port.openPort()) {
			throw new ConnectionException(PortProblems.notOpened(name, settings, port.getLastErrorCode(), SerialPorts.list()));
		}
		return new OpenSerialPort(port, name, settings);
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public int read(byte[] into, int from, int length, Duration timeout) throws IOException {
		Objects.checkFromIndexSize(from, length, into.length);
		long deadline = System.nanoTime() + timeout.toNanos();
		long left = Math.max(timeout.toMillis(), 1);
		while (left > 0) {
			waitAtMost(left);
			int read = port.readBytes(into, length, from);
			if (read < 0 || closed) {
				throw gone();
			}
			if (read > 0) {
				return read;
			}
			left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
		}
		return 0;
	}

	/** Setting the wait takes system calls, which reads of a protocol with one patience need only once. */
	private void waitAtMost(long millis) {
		int wait = (int) Math.min((millis + TICK_MILLIS - 1) / TICK_MILLIS * TICK_MILLIS, LONGEST_WAIT_MILLIS);
		if (wait != waitMillis) {
			port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, wait, 0);
			waitMillis = wait;
		}
	}

	@Override
	public void write(byte[] bytes, int from, int length) throws IOException {
		Objects.checkFromIndexSize(from, length, bytes.length);
		long onTheLine = (long) length * BITS_OF_BYTE / settings.baud();
		watch.begins(PATIENCE_SECONDS + onTheLine);
		try {
			int written = 0;
			while (written < length) {
				int more = port.writeBytes(bytes, length - written, from + written);
				if (more <= 0 || closed) {
					throw gone();
				}
				written += more;
			}
		} finally {
			watch.ends();
		}
	}

	private void stall() {
		stalled = true;
		close();
	}

	@Override
	public void discardInput() throws IOException {
		// Flushing the port would also drop what has not been sent yet.
		int waiting = port.bytesAvailable();
		while (waiting > 0) {
			waiting -= Math.max(1, port.readBytes(new byte[waiting], waiting));
		}
		if (waiting < 0 || closed) {
			throw gone();
		}
	}

	@Override
	public boolean dtr(boolean on) throws IOException {
		checkOpen();
		return on ? port.setDTR() : port.clearDTR();
	}

	@Override
	public boolean rts(boolean on) throws IOException {
		checkOpen();
		return on ? port.setRTS() : port.clearRTS();
	}

	private void checkOpen() throws IOException {
		if (closed) {
			throw gone();
		}
	}

	private ConnectionException gone() {
		if (stalled) {
			return new ConnectionException(Problem.error("The port takes no bytes", name, "check the cable, and that the device is powered"));
		}
		if (closed) {
			return new ConnectionException(Problem.error("The connection was closed", name, ""));
		}
		return new ConnectionException(Problem.error("The port is gone", name, "check the cable; the adapter may have been unplugged"));
	}

	@Override
	public void close() {
		closed = true;
		watch.close();
		port.closePort();
	}

	@Override
	public String toString() {
		return name + ", " + settings;
	}
}
