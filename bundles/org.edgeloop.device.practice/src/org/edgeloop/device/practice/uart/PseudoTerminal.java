package org.edgeloop.device.practice.uart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.device.line.ByteLine;

/** The device's end of a pseudo terminal, whose other end any program opens as a serial port. It is made by socat, which must be installed. */
public final class PseudoTerminal implements ByteLine {

	private static final String ANNOUNCED = "PTY is ";
	private static final int CHUNK = 4096;
	private static final int SECONDS_TO_END = 2;

	private final Process socat;
	private final OutputStream out;
	private final BytePipe in = new BytePipe();
	private final String path;

	private PseudoTerminal(Process socat, String path) {
		this.socat = socat;
		this.path = path;
		out = socat.getOutputStream();
	}

	/** @throws ConnectionException if there is no socat, or it makes no pseudo terminal here */
	public static PseudoTerminal open() throws IOException {
		Process socat;
		try {
			socat = new ProcessBuilder("socat", "-d", "-d", "PTY,raw,echo=0", "STDIO").start();
		} catch (IOException e) {
			throw new ConnectionException(Problem.error("There is no socat, which makes pseudo terminals", "", "install it, as by 'apt install socat'"), e);
		}
		var messages = new BufferedReader(socat.errorReader(StandardCharsets.UTF_8));
		var said = new StringBuilder();
		for (String line = messages.readLine(); line != null; line = messages.readLine()) {
			int at = line.indexOf(ANNOUNCED);
			if (at >= 0) {
				var terminal = new PseudoTerminal(socat, line.substring(at + ANNOUNCED.length()).strip());
				Thread.ofPlatform().daemon().name("practice line").start(terminal::pump);
				Thread.ofVirtual().start(() -> skip(messages));
				return terminal;
			}
			said.append(line).append('\n');
		}
		throw new ConnectionException(Problem.error("socat makes no pseudo terminal: " + said.toString().strip(), "", "Linux and macOS have them"));
	}

	/** socat must not wait for somebody to read what it says. */
	private static void skip(BufferedReader messages) {
		try (messages) {
			messages.transferTo(Writer.nullWriter());
		} catch (IOException e) {
			// it has ended
		}
	}

	/** @return what others open, as {@code /dev/pts/4} */
	@Override
	public String name() {
		return path;
	}

	private void pump() {
		var chunk = new byte[CHUNK];
		try (InputStream from = socat.getInputStream()) {
			for (int read = from.read(chunk); read >= 0; read = from.read(chunk)) {
				in.write(chunk, 0, read);
			}
		} catch (IOException e) {
			// it ends here in any case
		}
		in.close();
	}

	@Override
	public int read(byte[] into, int from, int length, Duration timeout) throws IOException {
		return in.read(into, from, length, timeout);
	}

	@Override
	public void write(byte[] bytes, int from, int length) throws IOException {
		out.write(bytes, from, length);
		out.flush();
	}

	@Override
	public void discardInput() {
		in.clear();
	}

	@Override
	public void close() {
		in.close();
		socat.destroy();
		try {
			if (!socat.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
				socat.destroyForcibly();
			}
		} catch (InterruptedException e) {
			socat.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}
}
