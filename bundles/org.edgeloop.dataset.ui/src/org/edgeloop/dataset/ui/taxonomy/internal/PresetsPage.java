package org.edgeloop.dataset.ui.taxonomy.internal;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.edgeloop.dataset.LabelPreset;
import org.edgeloop.dataset.ui.labelling.internal.TypeColors;
import org.edgeloop.dataset.ui.labelling.internal.TypeImages;
import org.edgeloop.dataset.ui.taxonomy.TaxonomyPresenter;
import org.edgeloop.ui.ButtonRow;

/** The presets: labels filled in beforehand. */
final class PresetsPage extends Composite {

	private static final int CLASS = 2;

	private final TaxonomyPresenter presenter;
	private final Table table;

	PresetsPage(Composite parent, TaxonomyPresenter presenter) {
		super(parent, SWT.NONE);
		this.presenter = presenter;
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(this);
		Label hint = new Label(this, SWT.WRAP);
		hint.setText("A preset is a label that you make often, filled in but for its place: class, kind, channels, attributes and note at once.");
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(hint);
		table = Tables.create(this, new String[] { "Preset", "Key", "Class", "Kind", "Channels", "Attributes", "Note" },
				new int[] { 22, 6, 20, 11, 16, 24, 24 });
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.addListener(SWT.DefaultSelection, _ -> edit());
		new ButtonRow(this).add("&Add Preset\u2026", this::add).add("&Edit\u2026", this::edit)
				.add("&Remove", () -> Tables.selection(table).ifPresent(presenter::removePreset));
		presenter.addListener(this::show);
		show();
	}

	private void show() {
		if (isDisposed()) {
			return;
		}
		var images = new TypeImages(new TypeColors(presenter.draft().taxonomy()), table);
		Tables.refill(table, presenter.presets(), (TableItem item, LabelPreset preset) -> {
			item.setText(texts(preset));
			item.setImage(CLASS, images.image(preset.type()));
		});
	}

	private String[] texts(LabelPreset preset) {
		return new String[] { preset.name(), preset.key(), presenter.draft().taxonomy().nameOf(preset.type()), preset.kind().getLiteral(),
				preset.channels().isEmpty() ? "all" : String.join(", ", preset.channels()), attributes(preset), preset.note() };
	}

	static String attributes(LabelPreset preset) {
		return preset.attributes().values().entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue().text())
				.collect(Collectors.joining(", "));
	}

	private void add() {
		new PresetDialog(getShell(), presenter.draft(), Optional.empty()).ask().ifPresent(presenter::addPreset);
	}

	private void edit() {
		Tables.selection(table).ifPresent(place -> new PresetDialog(getShell(), presenter.draft(), Optional.of(presenter.presets().get(place))).ask()
				.ifPresent(preset -> presenter.changePreset(place, preset)));
	}

	@Override
	public boolean setFocus() {
		return table.setFocus();
	}
}
