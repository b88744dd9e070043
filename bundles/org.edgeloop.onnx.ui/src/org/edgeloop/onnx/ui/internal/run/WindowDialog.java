package org.edgeloop.onnx.ui.internal.run;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.onnx.ui.run.InputRow;
import org.edgeloop.onnx.ui.run.RecordedWindow;
import org.edgeloop.ui.FormDialog;

/** Asks which windows of a recording are an input's values. */
final class WindowDialog extends FormDialog<RecordedWindow> {

	private final Optional<RecordedWindow> before;
	private Optional<String> chosen = Optional.empty();
	private Text recording;
	private Text channels;
	private Text from;
	private Text length;
	private Text windows;

	WindowDialog(Shell parent, InputRow row) {
		super(parent, "Windows of a Recording", "Samples of a recording become the values of %s, %s.".formatted(row.name(), row.type()));
		before = row.source() instanceof RecordedWindow window ? Optional.of(window) : Optional.empty();
	}

	/** The file is asked for first: most know which, and few want to type it. */
	@Override
	public Optional<RecordedWindow> ask() {
		return before.isPresent() ? super.ask() : askFile().flatMap(_ -> super.ask());
	}

	private Optional<String> askFile() {
		var dialog = new FileDialog(getParentShell(), SWT.OPEN);
		dialog.setText("Recording");
		chosen = Optional.ofNullable(dialog.open());
		return chosen;
	}

	@Override
	protected void createFields() {
		recording = text("Recording:", before.map(window -> window.recording().toString()).or(() -> chosen).orElse(""), "path");
		channels = text("Channels:", before.map(window -> String.join(", ", window.channels())).orElse(""), "the first; names with commas between");
		from = text("First sample:", before.map(window -> Long.toString(window.from())).orElse("0"), "");
		length = text("Samples of a window:", before.map(window -> window.length().isPresent() ? Integer.toString(window.length().getAsInt()) : "").orElse(""),
				"as the model says");
		windows = text("Windows:", before.map(window -> Integer.toString(window.windows())).orElse("1"), "");
	}

	@Override
	protected RecordedWindow read() {
		List<String> names = Arrays.stream(channels.getText().split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
		OptionalInt samples = length.getText().isBlank() ? OptionalInt.empty() : OptionalInt.of((int) number(length, "samples of a window", 1));
		return new RecordedWindow(file(), names, number(from, "the first sample", 0), samples, (int) number(windows, "windows", 1));
	}

	private Path file() {
		try {
			Path file = Path.of(recording.getText().strip());
			if (!recording.getText().isBlank() && Files.exists(file)) {
				return file;
			}
		} catch (InvalidPathException e) {
			// said below
		}
		throw new IllegalArgumentException("there is no such recording");
	}

	private static long number(Text field, String what, long least) {
		String text = field.getText().strip();
		if (!text.matches("\\d{1,9}") || Long.parseLong(text) < least) {
			throw new IllegalArgumentException("give a whole number from %d on for %s".formatted(least, what));
		}
		return Long.parseLong(text);
	}
}
