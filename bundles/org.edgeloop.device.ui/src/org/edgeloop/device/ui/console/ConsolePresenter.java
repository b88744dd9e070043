package org.edgeloop.device.ui.console;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.device.console.ConsoleListener;
import org.edgeloop.device.console.ConsoleOpener;
import org.edgeloop.ui.Background;

/**
 * The console of one device: open or not, what was said, and how it is shown. It knows no widget, and belongs to the thread that its
 * background comes back to.
 */
public final class ConsolePresenter {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneId.systemDefault());

	/** How a console of the device is opened; asks for what it needs, away from the user interface. */
	@FunctionalInterface
	public interface Opening {

		/** @throws IOException if the device has no console */
		ConsoleOpener opener() throws IOException;
	}

	/** Whether there is a connection. */
	public enum State {
		CLOSED, OPENING, OPEN
	}

	private final String device;
	private final Opening opening;
	private final Background background;
	private final Supplier<Instant> clock;
	private final ConsoleText text = new ConsoleText();
	private final ConsoleMailbox mailbox;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private State state = State.CLOSED;
	private Optional<ConsoleConnection> connection = Optional.empty();
	private Optional<Runnable> stop = Optional.empty();
	private Optional<Problem> problem = Optional.empty();
	private String title = "";
	/** What the key Enter of a terminal sends; with a line feed behind it, a shell would see two lines. */
	private LineEnding ending = LineEnding.CR;
	private boolean hasTimes;
	private boolean echoes;

	/** @param device what people call it */
	public ConsolePresenter(String device, Opening opening, Background background, Supplier<Instant> clock) {
		this.device = device;
		this.opening = opening;
		this.background = background;
		this.clock = clock;
		mailbox = new ConsoleMailbox(background, this::said);
	}

	/** Tells a listener that something is other than it was, in the presenter's thread. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Opens the console, or opens it anew. */
	public void open() {
		close();
		problem = Optional.empty();
		state = State.OPENING;
		var mine = new ConsoleConnection(failure -> background.post(() -> note(failure)));
		connection = Optional.of(mine);
		stop = Optional.of(background.start("Opening the console of " + device,
				progress -> mine.open(opening.opener(), relay(mine), progress), opened -> opened(mine, opened), failure -> ended(mine, Optional.of(failure))));
		changed();
	}

	private ConsoleListener relay(ConsoleConnection mine) {
		return new ConsoleListener() {
			@Override
			public void said(String said) {
				mailbox.add(said);
			}

			@Override
			public void ended(Optional<Problem> cause) {
				background.post(() -> {
					mailbox.flush();
					ConsolePresenter.this.ended(mine, cause);
				});
			}
		};
	}

	private void opened(ConsoleConnection mine, Optional<String> opened) {
		if (isPresent(mine) && opened.isPresent()) {
			state = State.OPEN;
			title = opened.get();
			text.note("connected to " + title, clock.get());
			changed();
		}
	}

	private void ended(ConsoleConnection mine, Optional<Problem> cause) {
		if (isPresent(mine)) {
			mine.close();
			connection = Optional.empty();
			state = State.CLOSED;
			problem = cause;
			text.note(cause.map(why -> "not connected: " + why.toLine()).orElse("the device has ended the console"), clock.get());
			changed();
		}
	}

	private boolean isPresent(ConsoleConnection mine) {
		return connection.isPresent() && connection.get() == mine;
	}

	/** Frees the device for others. */
	public void close() {
		stop.ifPresent(Runnable::run);
		stop = Optional.empty();
		if (connection.isPresent()) {
			connection.get().close();
			connection = Optional.empty();
			mailbox.flush();
			if (state == State.OPEN) {
				text.note("closed", clock.get());
			}
		}
		state = State.CLOSED;
		changed();
	}

	private void said(String said) {
		text.add(said, clock.get());
		changed();
	}

	private void note(Problem failure) {
		text.note(failure.toLine(), clock.get());
		changed();
	}

	/** Sends a line with its {@linkplain #ending ending}. */
	public void sendLine(String line) {
		if (echoes) {
			text.note("> " + line, clock.get());
		}
		sendRaw(line + ending.characters());
		changed();
	}

	/** Sends characters as they are. */
	public void sendRaw(String characters) {
		if (connection.isPresent() && !connection.get().send(characters)) {
			note(Problem.warning("the device takes nothing; what was typed is lost", device, ""));
		}
	}

	/** Forgets what was said. */
	public void clear() {
		text.clear();
		changed();
	}

	/** Writes what is shown into a file, which is replaced. */
	public void save(Path file) {
		List<ConsoleLine> lines = text.lines();
		boolean withTimes = hasTimes;
		background.start("Writing " + file.getFileName(), _ -> {
			var log = new StringBuilder();
			lines.forEach(line -> log.append(written(line, withTimes)).append('\n'));
			AtomicFiles.writeString(file, log.toString());
			return file;
		}, written -> {
			text.note("saved as " + written, clock.get());
			changed();
		}, this::note);
	}

	/** @return a line as it is shown */
	public String written(ConsoleLine line) {
		return written(line, hasTimes);
	}

	private static String written(ConsoleLine line, boolean withTimes) {
		return withTimes ? TIME.format(line.time()) + "  " + line.text() : line.text();
	}

	/** @return how many characters stand before a line's own when it is shown */
	public int indent() {
		return hasTimes ? "00:00:00.000  ".length() : 0;
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	public String device() {
		return device;
	}

	/** @return what it is connected to; empty before it ever was */
	public String title() {
		return title;
	}

	public State state() {
		return state;
	}

	/** @return why it is closed, if not because it was asked to be */
	public Optional<Problem> problem() {
		return problem;
	}

	public boolean takesInput() {
		return state == State.OPEN && connection.isPresent() && connection.get().takesInput();
	}

	public ConsoleText text() {
		return text;
	}

	public LineEnding ending() {
		return ending;
	}

	public void setEnding(LineEnding chosen) {
		ending = chosen;
		changed();
	}

	/** @return whether each line is shown with the time at which it began */
	public boolean hasTimes() {
		return hasTimes;
	}

	public void setTimes(boolean shown) {
		hasTimes = shown;
		changed();
	}

	/** @return whether lines that are sent are shown, for devices that do not send them back */
	public boolean echoes() {
		return echoes;
	}

	public void setEchoes(boolean shown) {
		echoes = shown;
		changed();
	}
}
