package org.edgeloop.onnx.ui.internal.tensor;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.edgeloop.onnx.ui.tensor.TensorPart;
import org.edgeloop.onnx.ui.tensor.TensorPresenter;
import org.edgeloop.ui.Icons;

/** All of the Tensor view but its hint. */
public final class TensorArea {

	private static final Map<TensorPart, Icons> ICONS = new EnumMap<>(Map.of(TensorPart.VALUES, Icons.TABLE, TensorPart.STATISTICS, Icons.HISTOGRAM,
			TensorPart.MAP, Icons.HEATMAP, TensorPart.QUANTIZATION, Icons.QUANTIZATION));

	private final TensorPresenter presenter;
	private final Composite area;
	private final TensorHeading heading;
	private final TabFolder tabs;
	private final ValueTable values;
	private final StatisticsPanel statistics;
	private final MapPanel map;
	private final ScalePanel scales;

	public TensorArea(Composite parent, TensorPresenter presenter) {
		this.presenter = presenter;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		heading = new TensorHeading(area, presenter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(heading.control());
		tabs = new TabFolder(area, SWT.TOP);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		values = new ValueTable(tabs, presenter.table());
		statistics = new StatisticsPanel(tabs, presenter);
		map = new MapPanel(tabs, presenter);
		scales = new ScalePanel(tabs, presenter);
		add(TensorPart.VALUES, values.control());
		add(TensorPart.STATISTICS, statistics.control());
		add(TensorPart.MAP, map.control());
		add(TensorPart.QUANTIZATION, scales.control());
		tabs.addListener(SWT.Selection, _ -> presenter.setPart(TensorPart.values()[tabs.getSelectionIndex()]));
	}

	private void add(TensorPart part, Control control) {
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setText(part.title());
		item.setImage(ICONS.get(part).image());
		item.setControl(control);
	}

	public Composite control() {
		return area;
	}

	/** Shows what the presenter knows. */
	public void refresh() {
		heading.refresh();
		if (tabs.getSelectionIndex() != presenter.part().ordinal()) {
			tabs.setSelection(presenter.part().ordinal());
		}
		switch (presenter.part()) {
		case VALUES -> values.refresh();
		case STATISTICS -> statistics.refresh();
		case MAP -> map.refresh();
		case QUANTIZATION -> scales.refresh();
		}
		area.layout(true, true);
	}

	/** Shows cells that have been read. */
	public void cellsArrived() {
		values.cellsArrived();
		if (presenter.problem().isPresent()) {
			heading.refresh();
			area.layout(true, true);
		}
	}

	public void setFocus() {
		tabs.setFocus();
	}
}
