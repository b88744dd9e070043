package org.edgeloop.dataset.ui.labelling.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.properties.IPropertySource;
import org.edgeloop.chart.ui.TimeFormat;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.ui.explorer.internal.properties.LinePropertySource;
import org.edgeloop.dataset.ui.explorer.internal.properties.PropertyLine;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/** What the Properties view says of a label. It can be edited there while the recording is open for labelling. */
public final class LabelProperties implements IAdapterFactory {

	static final String PLACE = "Place";
	static final String LABEL = "Label";
	static final String CLASS = "Class";
	static final String NOTE = "Note";
	static final String CHANNELS = "Channels";
	private static final String ORIGIN = "Origin";

	@Override
	public <T> T getAdapter(Object label, Class<T> type) {
		return type.cast(LabellingPresenter.of((Label) label).<IPropertySource>map(presenter -> new LabelPropertySource((Label) label, presenter))
				.orElseGet(() -> new LinePropertySource(lines((Label) label))));
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IPropertySource.class };
	}

	/** @return what is known of the label; what is empty is left out */
	static List<PropertyLine> lines(Label label) {
		boolean isRegion = label.getTo() > label.getFrom();
		var lines = new ArrayList<PropertyLine>();
		lines.add(new PropertyLine(LABEL, CLASS, label.getType()));
		lines.add(new PropertyLine(LABEL, "Kind", LabelText.kind(label)));
		lines.add(new PropertyLine(LABEL, NOTE, label.getNote()));
		lines.add(new PropertyLine(PLACE, CHANNELS, LabelText.channels(label)));
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
		if (label.getKind() == LabelKind.BOX) {
			lines.add(new PropertyLine(PLACE, "Frequencies", label.getLowFrequency() + " – " + label.getHighFrequency() + " Hz"));
		}
		lines.add(new PropertyLine(ORIGIN, "Author", label.getAuthor()));
		lines.add(new PropertyLine(ORIGIN, "Created", label.getCreated()));
		lines.add(new PropertyLine(ORIGIN, "Suggested by", label.getOrigin().isPerson() ? "" : LabelText.origin(label)));
		lines.add(new PropertyLine(ORIGIN, "Id", label.getId()));
		lines.removeIf(line -> line.value().isEmpty());
		return lines;
	}
}
