package org.edgeloop.dataset.ui.labelling.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.dataset.AttributeDefinition;
import org.edgeloop.dataset.LabelChange;
import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.signal.Channel;

/** Asks for class, channels, note and attributes of the selected labels. What the user does not touch stays as each label has it. */
final class ChangeLabelsDialog extends TitleAreaDialog {

	private static final String DIFFERENT = "(different)";
	private static final int NOTE_WIDTH = 300;

	private final LabellingPresenter presenter;
	private final CommonValues common;
	private final List<LabelType> types;
	private final Map<AttributeDefinition, Control> attributes = new LinkedHashMap<>();
	private final List<Control> attributeControls = new ArrayList<>();
	private final List<Button> channels = new ArrayList<>();
	private LabelChange change = LabelChange.NONE;
	private boolean channelsTouched;

	ChangeLabelsDialog(Shell parent, LabellingPresenter presenter) {
		super(parent);
		this.presenter = presenter;
		common = new CommonValues(presenter.selection(), presenter.taxonomy());
		types = presenter.taxonomy().types().toList();
	}

	/** @return what the user changed */
	LabelChange change() {
		return change;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Change Labels");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		int count = common.labels().size();
		setTitle(count == 1 ? "Change one label" : "Change " + count + " labels");
		setMessage("What you leave as it is stays as each label has it. The change is one step of undo.");
		Composite area = (Composite) super.createDialogArea(parent);
		Composite form = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(convertHorizontalDLUsToPixels(IDialogConstants.HORIZONTAL_MARGIN),
				convertVerticalDLUsToPixels(IDialogConstants.VERTICAL_MARGIN)).applyTo(form);
		createType(form);
		createChannels(form);
		createNote(form);
		createAttributes(form, common.attributes());
		return area;
	}

	private static Label caption(Composite form, String text) {
		var label = new Label(form, SWT.NONE);
		label.setText(text);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		return label;
	}

	private void createType(Composite form) {
		caption(form, "C&lass:");
		Combo combo = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		Optional<LabelType> present = common.type().flatMap(presenter.taxonomy()::find);
		List<String> names = types.stream().map(type -> type.path().replace("/", " / ")).toList();
		combo.setItems(Stream.concat(present.isEmpty() ? Stream.of(common.type().orElse(DIFFERENT)) : Stream.empty(), names.stream())
				.toArray(String[]::new));
		int offset = combo.getItemCount() - names.size();
		combo.select(present.map(types::indexOf).orElse(0));
		combo.addListener(SWT.Selection, _ -> {
			int place = combo.getSelectionIndex() - offset;
			if (place >= 0) {
				change = change.withType(types.get(place).path());
				createAttributes(form, presenter.taxonomy().attributesOf(types.get(place).path()));
				check();
			}
		});
	}

	private void createChannels(Composite form) {
		caption(form, "Channels:");
		Composite row = new Composite(form, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(row);
		List<String> all = presenter.timeline().source().channels().stream().map(Channel::name).toList();
		for (String name : all) {
			Button button = new Button(row, SWT.CHECK);
			button.setText(name.replace("&", "&&"));
			button.setSelection(common.channels().map(names -> names.isEmpty() || names.contains(name)).orElse(true));
			button.setGrayed(common.channels().isEmpty());
			button.addListener(SWT.Selection, _ -> {
				channelsTouched = true;
				channels.forEach(each -> each.setGrayed(false));
				check();
			});
			channels.add(button);
		}
	}

	private void createNote(Composite form) {
		caption(form, "&Note:");
		Text text = new Text(form, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(NOTE_WIDTH, SWT.DEFAULT).applyTo(text);
		text.setText(common.note().orElse(""));
		text.setMessage(common.note().isPresent() ? "" : DIFFERENT);
		text.addListener(SWT.Modify, _ -> change = change.withNote(text.getText()));
	}

	/** Replaces the fields of attributes by those of a class; what was typed into the same attribute stays. */
	private void createAttributes(Composite form, List<AttributeDefinition> definitions) {
		Map<AttributeDefinition, String> typed = new HashMap<>();
		attributes.forEach((definition, control) -> typed.put(definition, typed(control)));
		attributes.clear();
		attributeControls.forEach(Control::dispose);
		attributeControls.clear();
		definitions.forEach(definition -> createAttribute(form, definition, Optional.ofNullable(typed.get(definition))));
		if (!definitions.isEmpty() && form.isVisible()) {
			getShell().pack();
		}
	}

	private void createAttribute(Composite form, AttributeDefinition definition, Optional<String> typed) {
		attributeControls.add(caption(form, AttributeText.title(definition).replace("&", "&&") + ":"));
		List<String> choices = AttributeText.choices(definition);
		Optional<String> value = typed.or(() -> common.attribute(definition.name()));
		Control control = choices.isEmpty() ? attributeText(form, value) : attributeCombo(form, choices, value);
		attributeControls.add(control);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		typed.ifPresent(_ -> attributes.put(definition, control));
		control.addListener(SWT.Modify, _ -> {
			attributes.put(definition, control);
			check();
		});
	}

	private static Text attributeText(Composite form, Optional<String> value) {
		Text text = new Text(form, SWT.BORDER);
		text.setText(value.orElse(""));
		text.setMessage(value.isPresent() ? "" : DIFFERENT);
		return text;
	}

	private static Combo attributeCombo(Composite form, List<String> choices, Optional<String> value) {
		Combo combo = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(choices.toArray(String[]::new));
		value.ifPresent(present -> combo.select(choices.indexOf(present)));
		return combo;
	}

	private static String typed(Control control) {
		return control instanceof Combo combo ? combo.getText() : ((Text) control).getText();
	}

	private void check() {
		Optional<String> fault = attributes.entrySet().stream()
				.flatMap(entry -> AttributeText.fault(entry.getKey(), typed(entry.getValue())).stream()).findFirst();
		if (fault.isEmpty() && channelsTouched && channels.stream().noneMatch(Button::getSelection)) {
			fault = Optional.of("A label is for one channel at least.");
		}
		setMessage(fault.orElse("What you leave as it is stays as each label has it. The change is one step of undo."),
				fault.isPresent() ? IMessageProvider.ERROR : IMessageProvider.NONE);
		getButton(IDialogConstants.OK_ID).setEnabled(fault.isEmpty());
	}

	@Override
	protected void okPressed() {
		List<String> removed = new ArrayList<>();
		attributes.forEach((definition, control) -> AttributeText.parse(definition, typed(control)).ifPresentOrElse(
				value -> change = change.withAttribute(definition.name(), value), () -> removed.add(definition.name())));
		change = change.withoutAttributes(removed);
		if (channelsTouched) {
			boolean all = channels.stream().allMatch(Button::getSelection);
			change = change.withChannels(all ? List.of() : chosenChannels());
		}
		super.okPressed();
	}

	private List<String> chosenChannels() {
		List<String> names = presenter.timeline().source().channels().stream().map(Channel::name).toList();
		return names.stream().filter(name -> channels.get(names.indexOf(name)).getSelection()).toList();
	}
}
