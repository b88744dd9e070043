package org.edgeloop.dataset.ui.labelling.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.properties.IPropertySource;
import org.edgeloop.chart.ui.TimeFormat;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.ui.explorer.internal.properties.LinePropertySource;
import org.edgeloop.dataset.ui.explorer.internal.properties.PropertyLine;

/** What the Properties view says of a label. It is edited on the canvas and in the label table. */
public final class LabelProperties implements IAdapterFactory {

	private static final String PLACE = "Place";
	private static final String LABEL = "Label";
	private static final String ORIGIN = "Origin";

	@Override
	public <T> T getAdapter(Object label, Class<T> type) {
		return type.cast(new LinePropertySource(lines((Label) label)));
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IPropertySource.class };
	}

	/** @return what is known of the label; what is empty is left out */
	static List<PropertyLine> lines(Label label) {
		boolean isRegion = label.getTo() > label.getFrom();
		var lines = new ArrayList<PropertyLine>();
		lines.add(new PropertyLine(LABEL, "Class", label.getType()));
		lines.add(new PropertyLine(LABEL, "Kind", LabelText.kind(label)));
		lines.add(new PropertyLine(LABEL, "Note", label.getNote()));
		lines.add(new PropertyLine(PLACE, "Channels", LabelText.channels(label)));
		lines.add(new PropertyLine(PLACE, "First sample", TimeFormat.count(label.getFrom())));
		if (isRegion) {
			lines.add(new PropertyLine(PLACE, "Sample behind the last", TimeFormat.count(label.getTo())));
			lines.add(new PropertyLine(PLACE, "Samples", TimeFormat.count(label.getTo() - label.getFrom())));
		}
		double rate = label.eContainer() instanceof LabelSet set ? set.getSampleRate() : 0;
		if (rate > 0) {
			lines.add(new PropertyLine(PLACE, "Start", TimeFormat.duration(label.getFrom() / rate)));
		}
		if (rate > 0 && isRegion) {
			lines.add(new PropertyLine(PLACE, "Duration", TimeFormat.duration((label.getTo() - label.getFrom()) / rate)));
		}
		lines.add(new PropertyLine(ORIGIN, "Author", label.getAuthor()));
		lines.add(new PropertyLine(ORIGIN, "Created", label.getCreated()));
		lines.add(new PropertyLine(ORIGIN, "Id", label.getId()));
		lines.removeIf(line -> line.value().isEmpty());
		return lines;
	}
}
