package org.edgeloop.dataset.ui.labelling.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.eclipse.swt.widgets.Control;
import org.edgeloop.base.Problem;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.Recovery;
import org.edgeloop.ui.Icons;

/** What the labelling editor tells about a recording in its info bar: problems, and work that a crash has left behind. */
public final class EditorNotices {

	private final InfoBar bar;
	private final Control owner;

	/** @param owner lives as long as the bar, in the UI thread */
	public EditorNotices(InfoBar bar, Control owner) {
		this.bar = bar;
		this.owner = owner;
	}

	/** Shows what there is to say of a document now and later on. */
	public void follow(LabelDocument document) {
		document.recovery().ifPresent(recovery -> offer(recovery, document));
		document.problems().forEach(this::show);
		document.setProblemListener(problem -> owner.getDisplay().asyncExec(() -> {
			if (!owner.isDisposed()) {
				show(problem);
			}
		}));
	}

	private void offer(Recovery recovery, LabelDocument document) {
		String labels = recovery.changes() == 1 ? "one label" : recovery.changes() + " labels";
		String message = "Unsaved changes to " + labels + " from " + when(recovery.when()) + " were found."
				+ (recovery.isFileChanged() ? " The label file was changed since; restoring goes label by label." : "")
				+ damage(recovery.damagedSteps());
		bar.add(Icons.RECOVER, message).button("Restore", document::restore).button("Discard", document::dismissRecovery);
	}

	/** Says that the recording is not the one that was labelled, and lets the user decide. */
	public void showHeld(LabelDocument document) {
		int count = document.labels().getLabels().size();
		String labels = count == 1 ? "Its label was made for other content and is held: it stays as it is."
				: count + " labels were made for other content and are held: they stay as they are.";
		bar.add(Icons.WARNING, "This recording was replaced since it was labelled. " + labels).button("Adopt Labels", document::adopt)
				.button("Keep Held", () -> {
					// it is said again when the recording is opened the next time
				});
	}

	private static String damage(int steps) {
		return switch (steps) {
		case 0 -> "";
		case 1 -> " One step could not be read and is lost.";
		default -> " " + steps + " steps could not be read and are lost.";
		};
	}

	/** The time says enough of today. */
	private static String when(Instant instant) {
		ZonedDateTime time = instant.atZone(ZoneId.systemDefault());
		boolean today = time.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()));
		String clock = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time);
		return today ? clock : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(time) + ", " + clock;
	}

	/** Shows a problem until the user closes it. */
	public void show(Problem problem) {
		Icons icon = switch (problem.severity()) {
		case INFO -> Icons.INFO;
		case WARNING -> Icons.WARNING;
		case ERROR -> Icons.ERROR;
		};
		bar.add(icon, problem.toLine()).button("Close", () -> {
			// the line is gone already
		});
	}
}
