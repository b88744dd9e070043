package org.edgeloop.analysis.ui.features.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableItem;
import org.edgeloop.analysis.ui.features.FeaturePicture;
import org.edgeloop.analysis.ui.features.FeaturesPresenter;
import org.edgeloop.chart.ValueText;
import org.edgeloop.dataset.features.FeatureWindow;
import org.edgeloop.ui.LongColumn;
import org.edgeloop.ui.LongTable;

/** All windows of a table in its order. What is selected here is chosen in the picture, and the other way round; Enter opens it. */
final class WindowTable {

	private static final int[] WIDTHS = { 26, 10, 12, 12, 14, 14, 14 };

	private final FeaturesPresenter presenter;
	private final LongTable rows;
	private final int character;
	private Optional<FeaturePicture> picture = Optional.empty();
	private int[] chosen = {};
	private List<String> titles = List.of();

	WindowTable(Composite parent, FeaturesPresenter presenter, Runnable opened) {
		this.presenter = presenter;
		rows = new LongTable(parent, new LongTable.Content() {
			@Override
			public void show(TableItem item, int row) {
				// Text says it all.
			}

			@Override
			public String text(int row, int column) {
				return cell(row, column);
			}
		});
		character = new PixelConverter(rows).convertWidthInCharsToPixels(1);
		rows.table().setHeaderVisible(true);
		rows.table().addListener(SWT.DefaultSelection, _ -> opened.run());
		rows.addSelectionListener(() -> presenter.chooseRows(rows.selected()));
	}

	LongTable control() {
		return rows;
	}

	void refresh() {
		picture = presenter.picture();
		List<String> wanted = titles();
		if (!wanted.equals(titles)) {
			titles = wanted;
			rows.setColumns(IntStream.range(0, wanted.size())
					.mapToObj(i -> new LongColumn(wanted.get(i), wanted.get(i), i >= 2 && i != 4 ? SWT.RIGHT : SWT.LEFT, WIDTHS[i] * character)).toList(), 1);
		}
		int count = presenter.frame().map(table -> table.rows()).orElse(0);
		if (rows.rows() != count) {
			chosen = new int[0];
			rows.setRows(count);
		} else {
			rows.refresh();
		}
		int[] now = presenter.chosenRows();
		if (!Arrays.equals(now, rows.selected()) && !Arrays.equals(now, chosen)) {
			rows.select(now);
		}
		chosen = now;
	}

	private List<String> titles() {
		return picture.map(shown -> shown.isHistogram() ? List.of("Recording", "Channel", "From", "To", "Class", presenter.frame().map(
				table -> table.title(shown.choice().x())).orElse(""))
				: List.of("Recording", "Channel", "From", "To", "Class", axis(shown, true), axis(shown, false))).orElse(List.of());
	}

	private String axis(FeaturePicture shown, boolean isBelow) {
		if (shown.components().isPresent()) {
			return "PC " + (1 + (isBelow ? shown.choice().across() : shown.choice().up()));
		}
		return presenter.frame().map(table -> table.title(isBelow ? shown.choice().x() : shown.choice().y())).orElse("");
	}

	private String cell(int row, int column) {
		Optional<FeatureWindow> window = presenter.frame().filter(table -> row < table.rows()).flatMap(table -> table.window(row));
		return switch (column) {
		case 0 -> window.map(FeatureWindow::recording).orElse("row " + (row + 1));
		case 1 -> window.map(FeatureWindow::channel).orElse("");
		case 2 -> window.map(at -> "%,d".formatted(at.range().from())).orElse("");
		case 3 -> window.map(at -> "%,d".formatted(at.range().to())).orElse("");
		case 4 -> picture.filter(shown -> row < shown.classes().codes().length).map(shown -> shown.classes().all().get(shown.classes().codes()[row]).name())
				.orElse("");
		case 5 -> picture.filter(shown -> row < shown.x().length).map(shown -> ValueText.of(shown.x()[row])).orElse("");
		default -> picture.filter(shown -> row < shown.y().length).map(shown -> ValueText.of(shown.y()[row])).orElse("");
		};
	}
}
