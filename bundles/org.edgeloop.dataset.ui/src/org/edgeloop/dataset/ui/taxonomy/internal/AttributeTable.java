package org.edgeloop.dataset.ui.taxonomy.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.edgeloop.dataset.AttributeDefinition;
import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.taxonomy.TypePaths;
import org.edgeloop.dataset.ui.taxonomy.TaxonomyPresenter;
import org.edgeloop.ui.ButtonRow;

/** The attributes of a label type: its own, which can be edited, and those of the classes above. */
final class AttributeTable {

	private final TaxonomyPresenter presenter;
	private final Composite control;
	private final Table table;
	private List<AttributeDefinition> own = List.of();

	AttributeTable(Composite parent, TaxonomyPresenter presenter) {
		this.presenter = presenter;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(control);
		table = new Table(control, SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 90).applyTo(table);
		PixelConverter pixels = new PixelConverter(table);
		addColumn("Name", pixels.convertWidthInCharsToPixels(16));
		addColumn("Values", pixels.convertWidthInCharsToPixels(30));
		addColumn("Required", pixels.convertWidthInCharsToPixels(10));
		addColumn("From", pixels.convertWidthInCharsToPixels(16));
		table.addListener(SWT.DefaultSelection, _ -> edit());
		Composite buttons = new ButtonRow(control).add("Add Attri&bute\u2026", this::add).add("&Edit\u2026", this::edit).add("Re&move", this::remove).control();
		GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
	}

	private void addColumn(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(title);
		column.setWidth(width);
	}

	Composite control() {
		return control;
	}

	void show(LabelType type) {
		own = type.attributes();
		List<AttributeDefinition> inherited = presenter.draft().taxonomy().attributesOf(TypePaths.parent(type.path())).stream()
				.filter(above -> own.stream().noneMatch(attribute -> attribute.name().equals(above.name()))).toList();
		int selected = table.getSelectionIndex();
		table.removeAll();
		own.forEach(attribute -> row(attribute, "this class"));
		inherited.forEach(attribute -> row(attribute, "a class above"));
		if (selected >= 0 && selected < own.size()) {
			table.select(selected);
		}
	}

	private void row(AttributeDefinition attribute, String from) {
		new TableItem(table, SWT.NONE)
				.setText(new String[] { attribute.name(), attribute.expectation(), attribute.required() ? "yes" : "no", from });
	}

	private Optional<AttributeDefinition> selected() {
		int place = table.getSelectionIndex();
		return place >= 0 && place < own.size() ? Optional.of(own.get(place)) : Optional.empty();
	}

	private void add() {
		new AttributeDialog(table.getShell(), Optional.empty()).ask()
				.ifPresent(added -> presenter.setAttributes(Stream.concat(own.stream(), Stream.of(added)).toList()));
	}

	private void edit() {
		selected().ifPresent(attribute -> new AttributeDialog(table.getShell(), Optional.of(attribute)).ask().ifPresent(changed -> {
			var attributes = new ArrayList<>(own);
			attributes.set(own.indexOf(attribute), changed);
			presenter.setAttributes(attributes);
		}));
	}

	private void remove() {
		selected().ifPresent(attribute -> presenter.setAttributes(own.stream().filter(other -> other != attribute).toList()));
	}
}
