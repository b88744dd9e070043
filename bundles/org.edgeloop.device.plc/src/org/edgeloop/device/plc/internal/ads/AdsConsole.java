package org.edgeloop.device.plc.internal.ads;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.console.ConsoleListener;
import org.edgeloop.device.console.ConsoleSession;
import org.edgeloop.device.plc.SymbolValue;
import org.edgeloop.device.plc.ads.AdsClient;
import org.edgeloop.device.plc.ads.AdsLog;
import org.edgeloop.device.plc.ads.AdsLogEntry;
import org.edgeloop.device.plc.ads.AdsState;
import org.edgeloop.device.plc.ads.AdsSymbols;
import org.edgeloop.device.plc.ads.AdsTarget;

/**
 * A controller's log, and the states of its program as they change. Lines that are typed read and write symbols: {@code MAIN.speed}
 * reads, {@code MAIN.setpoint := 3} writes, {@code list MAIN} lists.
 */
public final class AdsConsole implements ConsoleSession {

	private static final int DEVICE_DATA = 0xF100;
	private static final Duration CYCLE = Duration.ofMillis(200);
	private static final String WRITE = ":=";
	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneId.systemDefault());

	/** The colours of a terminal (ECMA-48, 8.3.117). */
	private static final String RED = "\u001b[31m";
	private static final String YELLOW = "\u001b[33m";
	private static final String PLAIN = "\u001b[39m";

	private final AdsClient client;
	private final AdsSymbols symbols;
	private final ConsoleListener listener;
	private final StringBuilder typed = new StringBuilder();
	private volatile boolean isClosed;

	private AdsConsole(AdsClient client, ConsoleListener listener) {
		this.client = client;
		this.symbols = new AdsSymbols(client);
		this.listener = listener;
	}

	public static ConsoleSession open(AdsTarget target, ConsoleListener listener) throws IOException {
		var console = new AdsConsole(new AdsClient(target), listener);
		try {
			console.begin();
			return console;
		} catch (IOException e) {
			console.client.close();
			throw e;
		}
	}

	private void begin() throws IOException {
		say("connected to %s as %s".formatted(client.target().netId(), client.source()));
		client.ended().thenAccept(this::ended);
		say("system: %s".formatted(client.state(AdsTarget.SYSTEM_SERVICE).name()));
		try {
			Closeable _ = client.watch(client.target().amsPort(), DEVICE_DATA, 0, Integer.BYTES, CYCLE, (_, data) -> sayState(data));
		} catch (ProblemException e) {
			say("the program's state is not told: " + e.problem().what());
		}
		try {
			Closeable _ = AdsLog.watch(client, this::say);
		} catch (ProblemException e) {
			say("the log is not told: " + e.problem().what());
		}
	}

	private void sayState(byte[] data) {
		if (data.length >= Integer.BYTES) {
			say("program: " + new AdsState(data[0] & 0xFF | (data[1] & 0xFF) << 8, data[2] & 0xFF).name());
		}
	}

	private void ended(IOException cause) {
		boolean isLost = !isClosed && cause instanceof ConnectionException;
		listener.ended(isLost ? Optional.of(((ConnectionException) cause).problem()) : Optional.empty());
	}

	private void say(String line) {
		say(Instant.now(), line);
	}

	private void say(Instant time, String line) {
		listener.said("%s %s\n".formatted(CLOCK.format(time), line));
	}

	private void say(AdsLogEntry entry) {
		String level = entry.level().name().toLowerCase(Locale.ROOT);
		String shown = switch (entry.level()) {
			case HINT -> level;
			case WARNING -> YELLOW + level + PLAIN;
			case ERROR -> RED + level + PLAIN;
		};
		say(entry.time(), shown + " " + entry.toLine());
	}

	private void say(SymbolValue value) {
		say("%s : %s = %s".formatted(value.name(), value.type(), value.value()));
	}

	@Override
	public String title() {
		return "ADS log of %s".formatted(client.target().address());
	}

	@Override
	public boolean takesInput() {
		return true;
	}

	@Override
	public synchronized void send(String text) throws IOException {
		typed.append(text);
		for (int end = lineEnd(); end >= 0; end = lineEnd()) {
			String line = typed.substring(0, end).strip();
			typed.delete(0, end + 1);
			if (!line.isEmpty()) {
				obey(line);
			}
		}
	}

	private int lineEnd() {
		int feed = typed.indexOf("\n");
		int carriage = typed.indexOf("\r");
		return feed < 0 ? carriage : carriage < 0 ? feed : Math.min(feed, carriage);
	}

	private void obey(String line) throws IOException {
		try {
			int write = line.indexOf(WRITE);
			if (line.equals("list") || line.startsWith("list ")) {
				symbols.list(line.substring(4).strip(), symbol -> say("%s : %s".formatted(symbol.name(), symbol.type())), Progress.NONE);
			} else if (write > 0) {
				say(symbols.write(line.substring(0, write).strip(), line.substring(write + WRITE.length()).strip()));
			} else {
				say(symbols.read(line));
			}
		} catch (ProblemException e) {
			if (!client.isOpen()) {
				throw e;
			}
			say(e.problem().toLine());
		}
	}

	@Override
	public void close() throws IOException {
		isClosed = true;
		symbols.close();
	}
}
