package org.edgeloop.analysis.ui.features.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.edgeloop.analysis.ui.features.FeatureClass;
import org.edgeloop.analysis.ui.features.FeaturesPresenter;
import org.edgeloop.ui.AccessibleNames;
import org.edgeloop.ui.ThemeColors;

/** The classes of a table's rows with their colours and shapes; a check shows or hides one, Enter chooses its windows. */
final class ClassTable {

	/** More are not told apart by looking, and a table of so many takes long to fill. */
	private static final int MOST = 1000;
	private static final int SIDE = 14;

	/** A sample is drawn once for each look. */
	private record Sample(int rgb, int mark) {
	}

	private final FeaturesPresenter presenter;
	private final Table table;
	private final Map<Sample, Image> samples = new HashMap<>();
	private List<FeatureClass> shown = List.of();

	ClassTable(Composite parent, FeaturesPresenter presenter) {
		this.presenter = presenter;
		table = new Table(parent, SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER);
		AccessibleNames.set(table, "Classes that are shown");
		table.setHeaderVisible(true);
		column("Class", SWT.LEFT);
		column("Windows", SWT.RIGHT);
		table.addListener(SWT.Selection, this::selected);
		table.addListener(SWT.DefaultSelection, event -> presenter.chooseClass(of(event).key()));
		table.addListener(SWT.Dispose, _ -> samples.values().forEach(Image::dispose));
		ThemeColors.whenChanged(table, this::fill);
	}

	private void column(String title, int alignment) {
		new TableColumn(table, alignment).setText(title);
	}

	private void selected(Event event) {
		if (event.detail == SWT.CHECK) {
			presenter.choose(presenter.choice().toggled(of(event).key()));
		}
	}

	private FeatureClass of(Event event) {
		return shown.get(table.indexOf((TableItem) event.item));
	}

	Table control() {
		return table;
	}

	void show(List<FeatureClass> classes) {
		if (!classes.equals(shown)) {
			shown = classes;
			fill();
		}
	}

	private void fill() {
		int count = Math.min(MOST, shown.size());
		table.setRedraw(false);
		if (table.getItemCount() != count) {
			table.removeAll();
		}
		for (int i = 0; i < count; i++) {
			FeatureClass one = shown.get(i);
			TableItem item = i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE);
			item.setText(new String[] { one.name(), "%,d".formatted(one.rows()) });
			item.setChecked(one.isShown());
			item.setImage(0, sample(new Sample(ThemeColors.isDark() ? one.look().dark() : one.look().light(), one.look().mark())));
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
		}
		table.setRedraw(true);
	}

	private Image sample(Sample wanted) {
		return samples.computeIfAbsent(wanted, sample -> {
			ImageGcDrawer drawer = new ImageGcDrawer() {
				@Override
				public void drawOn(GC gc, int width, int height) {
					gc.setAntialias(SWT.ON);
					gc.setBackground(new Color(new RGB(sample.rgb >> 16 & 0xFF, sample.rgb >> 8 & 0xFF, sample.rgb & 0xFF)));
					draw(gc, sample.mark);
				}

				@Override
				public int getGcStyle() {
					return SWT.TRANSPARENT;
				}
			};
			return new Image(table.getDisplay(), drawer, SIDE, SIDE);
		});
	}

	/** The shapes of points: a disk, a triangle, a square, a diamond. */
	private static void draw(GC gc, int mark) {
		switch (mark) {
		case 0 -> gc.fillOval(2, 2, SIDE - 4, SIDE - 4);
		case 1 -> gc.fillPolygon(new int[] { SIDE / 2, 1, SIDE - 1, SIDE - 2, 1, SIDE - 2 });
		case 2 -> gc.fillRectangle(2, 2, SIDE - 4, SIDE - 4);
		default -> gc.fillPolygon(new int[] { SIDE / 2, 0, SIDE, SIDE / 2, SIDE / 2, SIDE, 0, SIDE / 2 });
		}
	}
}
