package org.edgeloop.dataset.ui.labelling.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.edgeloop.chart.ui.TimeFormat;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;

/** What the Properties view says of a label. It is edited on the canvas and in the label table. */
public final class LabelProperties implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object label, Class<T> type) {
		return type.cast(new Source((Label) label));
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IPropertySource.class };
	}

	/** One line of the view. */
	private record Line(String id, String category, String title, String value) {
	}

	private static final class Source implements IPropertySource {

		private static final String PLACE = "Place";
		private static final String LABEL = "Label";
		private static final String ORIGIN = "Origin";

		private final Label label;
		private final List<Line> lines = new ArrayList<>();

		Source(Label label) {
			this.label = label;
			add("type", LABEL, "Class", label.getType());
			add("kind", LABEL, "Kind", LabelText.kind(label));
			add("note", LABEL, "Note", label.getNote());
			add("channels", PLACE, "Channels", LabelText.channels(label));
			add("from", PLACE, "First sample", TimeFormat.count(label.getFrom()));
			if (label.getTo() > label.getFrom()) {
				add("to", PLACE, "Sample behind the last", TimeFormat.count(label.getTo()));
				add("samples", PLACE, "Samples", TimeFormat.count(label.getTo() - label.getFrom()));
			}
			addTimes();
			add("author", ORIGIN, "Author", label.getAuthor());
			add("created", ORIGIN, "Created", label.getCreated());
			add("id", ORIGIN, "Id", label.getId());
		}

		private void addTimes() {
			double rate = label.eContainer() instanceof LabelSet set ? set.getSampleRate() : 0;
			if (rate > 0) {
				add("start", PLACE, "Start", TimeFormat.duration(label.getFrom() / rate));
				if (label.getTo() > label.getFrom()) {
					add("duration", PLACE, "Duration", TimeFormat.duration((label.getTo() - label.getFrom()) / rate));
				}
			}
		}

		private void add(String id, String category, String title, String value) {
			if (!value.isEmpty()) {
				lines.add(new Line(id, category, title, value));
			}
		}

		@Override
		public IPropertyDescriptor[] getPropertyDescriptors() {
			return lines.stream().map(line -> {
				PropertyDescriptor descriptor = new PropertyDescriptor(line.id(), line.title());
				descriptor.setCategory(line.category());
				return descriptor;
			}).toArray(IPropertyDescriptor[]::new);
		}

		@Override
		public @Nullable Object getPropertyValue(Object id) {
			return lines.stream().filter(line -> line.id().equals(id)).map(Line::value).findFirst().orElse(null);
		}

		@Override
		public @Nullable Object getEditableValue() {
			return null;
		}

		@Override
		public boolean isPropertySet(Object id) {
			return true;
		}

		@Override
		public void resetPropertyValue(Object id) {
			// nothing is edited here
		}

		@Override
		public void setPropertyValue(Object id, Object value) {
			// nothing is edited here
		}
	}
}
