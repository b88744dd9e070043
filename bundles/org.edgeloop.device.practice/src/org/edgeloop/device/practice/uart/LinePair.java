package org.edgeloop.device.practice.uart;

import java.io.IOException;
import java.time.Duration;

import org.edgeloop.device.line.SerialPortLine;

/** A cable in memory: what is written at one end is read at the other. Closing an end cuts it. */
public final class LinePair {

	private final BytePipe there = new BytePipe();
	private final BytePipe back = new BytePipe();

	/** @return the end of whoever uses the device */
	public SerialPortLine host() {
		return new End("practice line", back, there);
	}

	/** @return the end of the device */
	public SerialPortLine device() {
		return new End("practice device", there, back);
	}

	private record End(String name, BytePipe in, BytePipe out) implements SerialPortLine {

		@Override
		public int read(byte[] into, int from, int length, Duration timeout) throws IOException {
			return in.read(into, from, length, timeout);
		}

		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			out.write(bytes, from, length);
		}

		@Override
		public void discardInput() {
			in.clear();
		}

		@Override
		public boolean dtr(boolean on) {
			return false;
		}

		@Override
		public boolean rts(boolean on) {
			return false;
		}

		@Override
		public void close() {
			in.close();
			out.close();
		}
	}
}
