package org.edgeloop.dataset.ui.explorer.internal.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.chart.ui.TimelineCanvas;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.dataset.RecordingSettings;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.ui.OperationJob;

/** Asks what the recordings' files do not say, with a picture of the first of them as it is read with that. */
final class ReadingPage extends WizardPage {

	/** The family of the jobs that open what is shown. */
	static final Object FAMILY = new Object();

	private static final int DELAY_MILLISECONDS = 250;
	private static final int PICTURE_WIDTH = 640;
	private static final int PICTURE_HEIGHT = 180;
	private static final int TABLE_HEIGHT = 110;

	private final ReadingFields fields = new ReadingFields();
	private List<Path> sources = List.of();
	private @Nullable OperationJob<Optional<OpenPreview>> job;
	private @Nullable OpenPreview preview;
	private @Nullable RawLayoutFields raw;
	private @Nullable ChannelRowsTable table;
	private @Nullable TimelineCanvas canvas;

	ReadingPage() {
		super("reading", "What the Files Do Not Say", null);
		setDescription("It is kept in the project's dataset.json and holds for all that you import; the recordings stay as they are.");
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(6).applyTo(area);
		text(area, "&Sample rate [Hz]:", ReadingFields.Field.RATE, "the file's");
		text(area, "S&tart:", ReadingFields.Field.START, "the file's, or 2024-05-06 07:08:09");
		zone(area);
		var layout = new RawLayoutFields(area, fields, this::refresh);
		raw = layout;
		GridDataFactory.fillDefaults().span(6, 1).grab(true, false).applyTo(layout.control());
		var rows = new ChannelRowsTable(area, this::validate);
		table = rows;
		GridDataFactory.fillDefaults().span(6, 1).grab(true, false).hint(SWT.DEFAULT, TABLE_HEIGHT).applyTo(rows.control());
		var picture = new TimelineCanvas(area, SWT.BORDER);
		canvas = picture;
		GridDataFactory.fillDefaults().span(6, 1).grab(true, true).hint(PICTURE_WIDTH, PICTURE_HEIGHT).applyTo(picture);
		picture.addDisposeListener(_ -> {
			cancel();
			close(preview);
		});
		setControl(area);
		show();
	}

	private void text(Composite area, String label, ReadingFields.Field field, String hint) {
		new Label(area, SWT.NONE).setText(label);
		var text = new Text(area, SWT.BORDER);
		text.setMessage(hint);
		text.addListener(SWT.Modify, _ -> {
			fields.set(field, text.getText());
			refresh();
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
	}

	private void zone(Composite area) {
		new Label(area, SWT.NONE).setText("Time &zone:");
		var combo = new Combo(area, SWT.DROP_DOWN);
		combo.add("UTC");
		combo.add(ZoneId.systemDefault().getId());
		combo.setToolTipText("Where the clock stood of times without an offset; UTC where nothing is said.");
		combo.addListener(SWT.Modify, _ -> {
			fields.set(ReadingFields.Field.ZONE, combo.getText());
			refresh();
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
	}

	/** @param newSources what is to be imported */
	void setSources(List<Path> newSources) {
		sources = newSources;
		refresh();
	}

	/** @return what was said; {@link RecordingSettings#NONE} if nothing */
	RecordingSettings settings() {
		return fields.settings();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		validate();
	}

	/** Opens the first recording again, as it is described now. */
	private void refresh() {
		validate();
		cancel();
		if (sources.isEmpty() || fields.error().isPresent()) {
			return;
		}
		Path chosen = sources.getFirst();
		ReadOptions options = fields.previewOptions();
		var opening = new OperationJob<>("Opening " + chosen.getFileName(), FAMILY,
				progress -> OpenPreview.of(chosen, options, progress));
		job = opening;
		opening.onResult(result -> opened(opening, result)).onFailure(problem -> failed(opening, problem));
		opening.setSystem(true);
		opening.schedule(DELAY_MILLISECONDS);
	}

	private void cancel() {
		OperationJob<?> running = job;
		job = null;
		if (running != null) {
			running.cancel();
		}
	}

	private void opened(OperationJob<?> from, Optional<OpenPreview> result) {
		TimelineCanvas picture = canvas;
		if (from != job || picture != null && picture.isDisposed()) {
			close(result.orElse(null));
			return;
		}
		OpenPreview before = preview;
		preview = result.orElse(null);
		result.ifPresent(open -> {
			fields.setRaw(open.isRaw());
			fields.setChannels(open.source().channels());
		});
		show();
		close(before);
	}

	private void failed(OperationJob<?> from, Problem problem) {
		TimelineCanvas picture = canvas;
		if (from != job || picture != null && picture.isDisposed()) {
			return;
		}
		boolean becomesRaw = !fields.isRaw() && problem.what().startsWith("a raw file");
		OpenPreview before = preview;
		preview = null;
		fields.setRaw(fields.isRaw() || becomesRaw);
		show();
		close(before);
		if (becomesRaw) {
			refresh();
		} else {
			setMessage(problem.what(), IMessageProvider.WARNING);
		}
	}

	private void show() {
		OpenPreview open = preview;
		RawLayoutFields layout = raw;
		ChannelRowsTable rows = table;
		TimelineCanvas picture = canvas;
		if (layout != null && rows != null && picture != null) {
			layout.setEnabled(fields.isRaw());
			rows.show(fields.rows());
			picture.setModel(open == null ? Optional.empty() : Optional.of(new TimelineModel(open.source(), open.envelopes())));
			picture.setMessage(open == null ? "There is no recording to show" : "");
		}
		validate();
	}

	private void validate() {
		OpenPreview open = preview;
		Optional<String> error = fields.error();
		setErrorMessage(error.isPresent() ? error.get() : null);
		setMessage(open == null ? null : "Shown is " + open.recording().getFileName() + ".", IMessageProvider.NONE);
		// What is guessed of a raw file must at least have been seen.
		setPageComplete(error.isEmpty() && (!fields.isRaw() || getControl() != null && getControl().isVisible() || isPageComplete()));
	}

	/** Closing waits for whoever reads in that moment, so it is done elsewhere. */
	private static void close(@Nullable OpenPreview open) {
		if (open != null) {
			OperationJob<Boolean> closing = new OperationJob<>("Closing " + open.recording().getFileName(), FAMILY,
					(Progress _) -> closed(open));
			closing.setSystem(true);
			closing.schedule();
		}
	}

	private static Boolean closed(OpenPreview open) throws IOException {
		open.close();
		return Boolean.TRUE;
	}
}
