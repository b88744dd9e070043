package org.edgeloop.testsupport;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/**
 * Finds what a screen reader would meet without a name: controls that neither have an accessible name, nor a label right before them, nor
 * words of their own, and tool items with neither words nor a hint.
 */
public final class UnnamedControls {

	private static final List<Class<? extends Control>> NAMED = List.of(Text.class, Combo.class, CCombo.class, Spinner.class, Table.class, Tree.class,
			org.eclipse.swt.widgets.List.class, Scale.class, Slider.class, ProgressBar.class, DateTime.class);
	private static final Field LISTENERS = field(Accessible.class, "accessibleListeners");
	private static final Field LABEL = field(Control.class, "labelRelation");

	private UnnamedControls() {
	}

	/** @return what is in sight below a control and has no name, each with where it stands */
	public static List<String> below(Control top) {
		var found = new ArrayList<String>();
		collect(top, found);
		return List.copyOf(found);
	}

	private static void collect(Control control, List<String> found) {
		if (!control.isVisible()) {
			return;
		}
		if (needsName(control) && name(control).isBlank()) {
			found.add(describe(control));
		}
		if (control instanceof ToolBar bar) {
			Stream.of(bar.getItems()).filter(UnnamedControls::isNameless)
					.forEach(item -> found.add("tool item " + item.getData() + " in " + describe(bar)));
		}
		if (control instanceof Composite parent && !(control instanceof CCombo)) {
			for (Control child : parent.getChildren()) {
				collect(child, found);
			}
		}
	}

	private static boolean isNameless(ToolItem item) {
		return (item.getStyle() & SWT.SEPARATOR) == 0 && isBlank(item.getText()) && isBlank(item.getToolTipText());
	}

	private static boolean needsName(Control control) {
		return NAMED.stream().anyMatch(type -> type.isInstance(control)) || control instanceof Button
				|| control instanceof Canvas && !(control instanceof Shell) && (control.isListening(SWT.Paint) || control.isListening(SWT.KeyDown));
	}

	/** @return what a screen reader says first of a control; blank if that is nothing */
	private static String name(Control control) {
		String given = given(control.getAccessible());
		if (!given.isBlank()) {
			return given;
		}
		if (read(LABEL, control) instanceof Label label && !label.isDisposed()) {
			return label.getText();
		}
		return switch (control) {
		case Button button -> button.getText();
		case Text text -> text.getMessage(); // GTK takes it for the name
		default -> "";
		};
	}

	private static String given(Accessible accessible) {
		if (read(LISTENERS, accessible) instanceof List<?> listeners) {
			var event = new AccessibleEvent(accessible);
			event.childID = -1;
			listeners.forEach(listener -> ((AccessibleListener) listener).getName(event));
			return event.result == null ? "" : event.result;
		}
		return "";
	}

	private static String describe(Control control) {
		String words = switch (control) {
		case Table table -> Stream.of(table.getColumns()).map(column -> column.getText()).collect(Collectors.joining(", ", " of ", ""));
		case Tree tree -> Stream.of(tree.getColumns()).map(column -> column.getText()).collect(Collectors.joining(", ", " of ", ""));
		default -> "";
		};
		return control.getClass().getSimpleName() + words + " in " + place(control);
	}

	/** @return the classes around a control that are not the toolkit's, from the inside */
	private static String place(Control control) {
		return Stream.iterate(control, Objects::nonNull, Control::getParent).map(parent -> parent.getClass())
				.filter(type -> !type.getName().startsWith("org.eclipse.swt")).map(Class::getSimpleName).collect(Collectors.joining(" < "));
	}

	private static boolean isBlank(@Nullable String text) {
		return text == null || text.isBlank();
	}

	/** The toolkit tells nobody what was told to it. */
	private static Field field(Class<?> type, String name) {
		try {
			Field field = type.getDeclaredField(name);
			field.setAccessible(true);
			return field;
		} catch (NoSuchFieldException e) {
			throw new IllegalStateException("This toolkit keeps names elsewhere", e);
		}
	}

	private static @Nullable Object read(Field field, Object object) {
		try {
			return field.get(object);
		} catch (IllegalAccessException e) {
			throw new IllegalStateException(e);
		}
	}
}
