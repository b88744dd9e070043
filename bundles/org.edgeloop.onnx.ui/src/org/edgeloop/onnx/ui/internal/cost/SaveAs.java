package org.edgeloop.onnx.ui.internal.cost;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.base.Progress;
import org.edgeloop.ui.OperationJob;

/** Asks where something goes, and writes it there in the background. */
public final class SaveAs {

	/** Writes a file. */
	@FunctionalInterface
	public interface Writing {

		void run(Progress progress) throws IOException;
	}

	private SaveAs() {
	}

	/**
	 * @param title of the dialog
	 * @param model what it is about: its name begins the proposed one
	 * @param what ends the proposed name
	 * @param patterns of the formats, such as {@code *.svg}, the usual one first
	 * @param family of the job
	 * @param writing makes what writes the file that was chosen
	 */
	public static void ask(Shell shell, String title, Path model, String what, String[] patterns, Object family, Function<Path, Writing> writing) {
		var dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(title);
		dialog.setFilterExtensions(patterns);
		dialog.setFileName(model.getFileName().toString().replaceFirst("\\.onnx$", "") + "-" + what + patterns[0].substring(1));
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			Path file = withEnding(chosen, patterns, dialog.getFilterIndex());
			Writing work = writing.apply(file);
			new OperationJob<Void>("Writing " + file.getFileName(), family, progress -> {
				work.run(progress);
				return null;
			}).schedule();
		}
	}

	private static Path withEnding(String chosen, String[] patterns, int filter) {
		boolean hasEnding = Arrays.stream(patterns).anyMatch(pattern -> chosen.toLowerCase(Locale.ROOT).endsWith(pattern.substring(1)));
		return Path.of(hasEnding ? chosen : chosen + patterns[Math.max(0, filter)].substring(1));
	}
}
