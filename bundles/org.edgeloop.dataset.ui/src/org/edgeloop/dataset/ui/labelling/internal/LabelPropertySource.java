package org.edgeloop.dataset.ui.labelling.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.eclipse.ui.views.properties.TextPropertyDescriptor;
import org.edgeloop.dataset.AttributeDefinition;
import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.ui.explorer.internal.properties.PropertyLine;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.signal.Channel;

/**
 * A label in the Properties view: class, attributes, channels and note are edited there, and for all selected labels at once, as one
 * step of undo. The view asks for each of several labels alone; the first answer already changes all.
 */
final class LabelPropertySource implements IPropertySource {

	private record Property(IPropertyDescriptor descriptor, Object value, Consumer<String> change) {
	}

	private static final Consumer<String> FIXED = _ -> {
		// what is only said cannot be changed
	};

	private final Label label;
	private final LabellingPresenter presenter;
	private final Map<Object, Property> properties = new LinkedHashMap<>();

	LabelPropertySource(Label label, LabellingPresenter presenter) {
		this.label = label;
		this.presenter = presenter;
		addClass();
		presenter.taxonomy().attributesOf(label.getType()).forEach(this::addAttribute);
		add(LabelProperties.LABEL, new TextPropertyDescriptor(LabelProperties.NOTE, LabelProperties.NOTE), label.getNote(),
				note -> presenter.editing().setNote(targets(), note));
		addChannels();
		for (PropertyLine line : LabelProperties.lines(label)) {
			if (!properties.containsKey(line.name())) {
				add(line.category(), new PropertyDescriptor(line.name(), line.name()), line.value(), FIXED);
			}
		}
	}

	private List<Label> targets() {
		return presenter.isSelected(label) ? presenter.selection() : List.of(label);
	}

	private void add(String category, PropertyDescriptor descriptor, String value, Consumer<String> change) {
		descriptor.setCategory(category);
		properties.put(descriptor.getId(), new Property(descriptor, value, change));
	}

	private void addClass() {
		List<String> paths = presenter.taxonomy().types().map(LabelType::path).toList();
		add(LabelProperties.LABEL, new ChoiceProperty(LabelProperties.CLASS, LabelProperties.CLASS, paths), label.getType(),
				path -> presenter.editing().setType(targets(), path));
	}

	private void addAttribute(AttributeDefinition definition) {
		List<String> choices = AttributeText.choices(definition);
		PropertyDescriptor descriptor = choices.isEmpty() ? new TextPropertyDescriptor(key(definition), AttributeText.title(definition))
				: new ChoiceProperty(key(definition), AttributeText.title(definition), choices);
		descriptor.setValidator(value -> AttributeText.fault(definition, String.valueOf(value)).orElse(null));
		add(LabelProperties.LABEL, descriptor, AttributeText.of(label.getAttributes().get(definition.name())), text -> {
			if (AttributeText.fault(definition, text).isEmpty()) {
				presenter.editing().setAttribute(targets(), definition.name(), AttributeText.parse(definition, text));
			}
		});
	}

	private static String key(AttributeDefinition definition) {
		return "attribute " + definition.name();
	}

	private void addChannels() {
		List<String> names = presenter.timeline().source().channels().stream().map(Channel::name).toList();
		String present = LabelText.channels(label);
		List<String> choices = new ArrayList<>(Stream.concat(Stream.of(LabelText.ALL_CHANNELS), names.stream()).toList());
		if (!choices.contains(present)) {
			choices.add(present);
		}
		add(LabelProperties.PLACE, new ChoiceProperty(LabelProperties.CHANNELS, LabelProperties.CHANNELS, choices), present, chosen -> {
			if (chosen.equals(LabelText.ALL_CHANNELS)) {
				presenter.editing().setChannels(targets(), List.of());
			} else if (names.contains(chosen)) {
				presenter.editing().setChannels(targets(), List.of(chosen));
			}
		});
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		return properties.values().stream().map(Property::descriptor).toArray(IPropertyDescriptor[]::new);
	}

	@Override
	public @Nullable Object getPropertyValue(Object id) {
		Property property = properties.get(id);
		return property == null ? null : property.value();
	}

	@Override
	public void setPropertyValue(Object id, Object value) {
		Property property = properties.get(id);
		if (property != null && !property.value().equals(value)) {
			property.change().accept(String.valueOf(value));
		}
	}

	@Override
	public @Nullable Object getEditableValue() {
		return null;
	}

	@Override
	public boolean isPropertySet(Object id) {
		return false;
	}

	@Override
	public void resetPropertyValue(Object id) {
		// nothing has a default
	}
}
