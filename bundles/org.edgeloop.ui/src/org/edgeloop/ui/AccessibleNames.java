package org.edgeloop.ui;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.widgets.Section;

/** Names for screen readers: of controls that have no words of their own, and no label made right before them. */
public final class AccessibleNames {

	private static final List<Class<? extends Control>> WORDLESS = List.of(Text.class, Combo.class, CCombo.class, Spinner.class, Slider.class,
			Table.class, Tree.class, org.eclipse.swt.widgets.List.class, ProgressBar.class, Canvas.class, Button.class);

	private AccessibleNames() {
	}

	/**
	 * Names a control, as a label before it would.
	 *
	 * @param name in a few words, without a colon
	 */
	public static void set(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}

	/**
	 * Gives each control made from now on, by the platform too, a name to fall back on: its hint, or else the title of the group, tab, part
	 * or window that it stands in.
	 */
	public static void install(Display display) {
		display.addFilter(SWT.Skin, event -> {
			if (event.widget instanceof Control control && !(control instanceof Shell) && WORDLESS.stream().anyMatch(type -> type.isInstance(control))) {
				control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
					@Override
					public void getName(AccessibleEvent asked) {
						if (isBlank(asked.result) && !control.isDisposed() && !hasWords(control)) {
							asked.result = isBlank(control.getToolTipText()) ? place(control) : control.getToolTipText();
						}
					}
				});
			}
		});
	}

	/** The toolkit takes a label that was made right before a control for the control's name. */
	private static boolean hasWords(Control control) {
		if (control instanceof Button button) {
			return !button.getText().isBlank();
		}
		if (control instanceof Text text && !text.getMessage().isBlank()) {
			return true;
		}
		Control before = null;
		for (Control sibling : control.getParent().getChildren()) {
			if (sibling == control) {
				return before instanceof Label label && !label.getText().isBlank();
			}
			before = sibling;
		}
		return false;
	}

	private static String place(Control control) {
		Control child = control;
		for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
			String title = title(parent, child);
			if (!title.isBlank()) {
				return title.startsWith("*") ? title.substring(1) : title;
			}
			child = parent;
		}
		return "";
	}

	private static String title(Composite parent, Control child) {
		return switch (parent) {
		case Group group -> group.getText();
		case Section section -> section.getText();
		case TabFolder tabs -> Stream.of(tabs.getItems()).filter(item -> item.getControl() == child).findFirst().map(item -> item.getText()).orElse("");
		case CTabFolder tabs -> Stream.of(tabs.getItems()).filter(item -> item.getControl() == child).findFirst().map(item -> item.getText()).orElse("");
		case Shell shell -> shell.getText();
		default -> "";
		};
	}

	private static boolean isBlank(@Nullable String text) {
		return text == null || text.isBlank();
	}
}
