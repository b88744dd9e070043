package org.edgeloop.analysis.ui.features.internal;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.analysis.ui.features.FeaturesChoice;
import org.edgeloop.analysis.ui.features.FeaturesChoice.Picture;
import org.edgeloop.analysis.ui.features.FeaturesPresenter;

/** What picture is made of a table: its kind, what is on its axes, and what classes are. */
final class PictureBar extends Composite {

	private static final String ONE_CLASS = "nothing";
	private static final int COLUMNS = 8;
	private static final int NARROWEST = 90;

	private final FeaturesPresenter presenter;
	private final Combo picture;
	private final Label xName;
	private final Combo x;
	private final Label yName;
	private final Combo y;
	private final Combo grouping;

	PictureBar(Composite parent, FeaturesPresenter presenter) {
		super(parent, SWT.NONE);
		this.presenter = presenter;
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(4, 4).spacing(6, 4).applyTo(this);
		name("&Picture:");
		picture = combo(place -> presenter.choose(presenter.choice().with(Picture.values()[place])));
		xName = name("&X:");
		x = combo(_ -> axes());
		yName = name("&Y:");
		y = combo(_ -> axes());
		name("&Colour by:");
		grouping = combo(this::group);
		picture.setItems(Stream.of(Picture.values()).map(Picture::title).toArray(String[]::new));
	}

	private Label name(String text) {
		Label label = new Label(this, SWT.NONE);
		label.setText(text);
		return label;
	}

	private Combo combo(IntConsumer chosen) {
		var combo = new Combo(this, SWT.READ_ONLY);
		combo.setVisibleItemCount(20);
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(combo);
		combo.addListener(SWT.Selection, _ -> chosen.accept(combo.getSelectionIndex()));
		return combo;
	}

	private void axes() {
		FeaturesChoice choice = presenter.choice();
		if (choice.picture() == Picture.COMPONENTS) {
			presenter.choose(choice.withComponents(x.getSelectionIndex(), y.getSelectionIndex()));
		} else {
			presenter.choose(choice.withFeatures(x.getText(), y.getText()));
		}
	}

	private void group(int place) {
		presenter.choose(presenter.choice().withGrouping(place == 0 ? "" : grouping.getItem(place)));
	}

	/** Shows what is chosen of the table that is open. */
	void refresh() {
		presenter.frame().ifPresent(table -> {
			FeaturesChoice choice = presenter.choice();
			picture.select(choice.picture().ordinal());
			boolean isOfComponents = choice.picture() == Picture.COMPONENTS;
			List<String> items = isOfComponents ? IntStream.rangeClosed(1, FeaturesChoice.COMPONENTS).mapToObj(i -> "PC " + i).toList() : table.features();
			show(x, items, isOfComponents ? choice.across() : items.indexOf(choice.x()));
			show(y, items, isOfComponents ? choice.up() : items.indexOf(choice.y()));
			boolean hasY = choice.picture() != Picture.HISTOGRAM;
			yName.setVisible(hasY);
			y.setVisible(hasY);
			xName.setText(hasY ? "&X:" : "&Of:");
			List<String> groupings = Stream.concat(Stream.of(ONE_CLASS), table.groupings().stream()).toList();
			show(grouping, groupings, Math.max(0, groupings.indexOf(choice.grouping())));
		});
	}

	private static void show(Combo combo, List<String> items, int chosen) {
		if (!List.of(combo.getItems()).equals(items)) {
			combo.setItems(items.toArray(String[]::new));
		}
		combo.select(chosen);
	}
}
