package org.edgeloop.analysis.ui.spectrogram.internal;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.edgeloop.analysis.ui.PictureExport;
import org.edgeloop.analysis.ui.spectrogram.SpectrogramChoice;
import org.edgeloop.analysis.ui.spectrogram.SpectrogramPresenter;
import org.edgeloop.analysis.ui.spectrogram.SpectrogramView;
import org.edgeloop.chart.ColourMap;
import org.edgeloop.chart.RasterChart;
import org.edgeloop.chart.ui.RasterCanvas;
import org.edgeloop.signal.spectrogram.ColumnSummary;
import org.edgeloop.signal.spectrum.WindowFunction;
import org.edgeloop.ui.Actions;
import org.edgeloop.ui.Icons;

/** The menu of the Spectrogram view: how it is computed and shown, and where it goes. Filled anew each time it opens. */
public final class SpectrogramMenu {

	private final SpectrogramView view;
	private final SpectrogramPresenter presenter;
	private final RasterCanvas canvas;

	public SpectrogramMenu(SpectrogramView view) {
		this.view = view;
		presenter = view.presenter();
		canvas = view.canvas();
	}

	private SpectrogramChoice choice() {
		return presenter.choice();
	}

	public void fill(IMenuManager menu) {
		menu.add(Actions.check("Values in &dB\tD", choice().isDecibel(), () -> SpectrogramCommand.DECIBEL.perform(view)));
		menu.add(Actions.check("&Logarithmic Frequencies\tL", choice().isLogarithmic(), () -> SpectrogramCommand.LOGARITHMIC.perform(view)));
		menu.add(Actions.push("All &Frequencies\tF", () -> SpectrogramCommand.ALL_FREQUENCIES.perform(view)));
		menu.add(Actions.push("Levels of What Is in &Sight\tV", () -> SpectrogramCommand.FOLLOW_LEVELS.perform(view)));
		menu.add(new Separator());
		var colours = new MenuManager("&Colours");
		Arrays.stream(ColourMap.values())
				.forEach(map -> colours.add(Actions.radio(map.label(), choice().map() == map, () -> presenter.choose(choice().withMap(map)))));
		menu.add(colours);
		var windows = new MenuManager("&Window Function");
		Arrays.stream(WindowFunction.values()).forEach(function -> windows.add(Actions.radio(function.id(), choice().settings().window() == function,
				() -> presenter.choose(choice().withSettings(choice().settings().withWindow(function))))));
		menu.add(windows);
		var summaries = new MenuManager("L&ong Columns Show");
		summaries.add(summary("The &Peak of Their Segments", ColumnSummary.PEAK));
		summaries.add(summary("The &Mean of Their Segments", ColumnSummary.MEAN));
		menu.add(summaries);
		menu.add(new Separator());
		menu.add(Actions.push("Label &Box of Selection and Frequencies in Sight\tB", () -> SpectrogramCommand.LABEL_BOX.perform(view)));
		menu.add(new Separator());
		menu.add(tableAction());
		menu.add(Actions.push("Co&py Values at the Cursor", this::copy));
		menu.add(Actions.push("Save Picture &As\u2026", this::export));
	}

	private Action summary(String text, ColumnSummary summary) {
		return Actions.radio(text, choice().settings().summary() == summary,
				() -> presenter.choose(choice().withSettings(choice().settings().withSummary(summary))));
	}

	/** @return what shows the numbers at the cursor instead of the picture */
	public Action tableAction() {
		Action table = Actions.check("Show as &Table", canvas.isTableShown(), () -> canvas.setTableShown(!canvas.isTableShown()));
		table.setToolTipText("Shows the values at the cursor as a table");
		table.setImageDescriptor(Icons.LABELS.descriptor());
		return table;
	}

	private void copy() {
		presenter.chart().map(chart -> text(chart.marking(presenter.marked()))).filter(text -> !text.isEmpty()).ifPresent(text -> {
			var clipboard = new Clipboard(canvas.getDisplay());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		});
	}

	private static String text(RasterChart chart) {
		String rows = chart.entities().stream().map(cell -> String.join("\t", chart.cells(cell))).collect(Collectors.joining("\n"));
		return rows.isEmpty() ? "" : String.join("\t", chart.headings()) + "\n" + rows + "\n";
	}

	private void export() {
		presenter.chart().ifPresent(chart -> PictureExport.ask(canvas.getShell(), chart, "spectrogram", canvas.getSize().x));
	}
}
