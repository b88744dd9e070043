package org.edgeloop.device.linux.internal.live;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.linux.BoardLogin;
import org.edgeloop.device.live.LiveChannel;
import org.edgeloop.device.live.LiveListener;
import org.edgeloop.device.live.LiveSource;
import org.edgeloop.ssh.RemoteLines;
import org.edgeloop.ssh.RemoteProcess;
import org.edgeloop.ssh.RemoteShell;
import org.edgeloop.ssh.SshConnection;

/** Watches a board by a script that says how it is doing, about once a second, for as long as somebody listens. */
public final class BoardSource implements LiveSource {

	private static final String SECONDS = "1";
	private static final int LONGEST_COMPLAINT = 4096;

	private final String name;
	private final String script;
	private final Supplier<ReadingParser> parser;
	private final DeviceSettings settings;
	private final DeviceAccess access;

	private BoardSource(String name, String script, Supplier<ReadingParser> parser, DeviceSettings settings, DeviceAccess access) {
		this.name = name;
		this.script = script;
		this.parser = parser;
		this.settings = settings;
		this.access = access;
	}

	/** @return all that boards may say; which of them a board does say shows when it is watched */
	public static List<LiveSource> all(DeviceSettings settings, DeviceAccess access) {
		return List.of(new BoardSource("CPU, memory and temperature", "proc.sh", ProcParser::new, settings, access),
				new BoardSource("Raspberry Pi: temperature, clock and throttling", "vcgencmd.sh", VcgencmdParser::new, settings, access),
				new BoardSource("Jetson: CPU, GPU, memory and power", "tegrastats.sh", TegrastatsParser::new, settings, access));
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public void watch(LiveListener listener, Progress progress) throws IOException {
		try (SshConnection connection = BoardLogin.open(settings, access, progress);
				RemoteProcess process = connection.start(command());
				RemoteLines lines = new RemoteLines(process)) {
			Optional<List<LiveChannel>> channels = Optional.empty();
			long began = System.nanoTime();
			ReadingParser readings = parser.get();
			for (Optional<String> line = lines.next(progress); line.isPresent(); line = lines.next(progress)) {
				Optional<Reading> reading = readings.read(line.get());
				if (reading.isEmpty()) {
					continue;
				}
				if (channels.isEmpty()) {
					channels = Optional.of(reading.get().channels());
					began = System.nanoTime();
					listener.began(channels.get(), 0);
				}
				listener.values(System.nanoTime() - began, reading.get().values(channels.get()));
			}
			throw ended(connection, process);
		}
	}

	private String command() throws IOException {
		try (InputStream in = Objects.requireNonNull(BoardSource.class.getResourceAsStream(script))) {
			var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return "exec sh -c " + RemoteShell.quote(text) + " watch " + SECONDS;
		}
	}

	private static ConnectionException ended(SshConnection connection, RemoteProcess process) throws IOException {
		String complaint = new String(process.errors().readNBytes(LONGEST_COMPLAINT), StandardCharsets.UTF_8).strip();
		return new ConnectionException(complaint.isEmpty() ? Problem.error("The board says no more", connection.address().toString(), "check the connection")
				: Problem.error("The board cannot be watched this way: " + complaint, connection.address().toString(), "choose another way to watch it"));
	}
}
