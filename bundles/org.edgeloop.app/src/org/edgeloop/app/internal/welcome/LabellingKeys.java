package org.edgeloop.app.internal.welcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/**
 * The keys that label, as they are bound now, in the lower right corner. The editor keeps the focus, so that the keys
 * can be tried at once; the next click anywhere closes the list.
 */
final class LabellingKeys extends PopupDialog {

	private static final String CONTEXT = "org.edgeloop.dataset.ui.labellingContext";
	private static final String OWN = "org.edgeloop.";
	private static final int MARGIN = 12;
	private static final int SHOWN_ALL = 2;

	LabellingKeys(Shell parent) {
		super(parent, PopupDialog.INFOPOPUP_SHELLSTYLE, false, false, false, false, false, "Keys for labelling",
				"All keys: Window > Preferences > General > Keys");
	}

	@Override
	public int open() {
		Listener closer = _ -> close();
		Display display = getParentShell().getDisplay();
		display.addFilter(SWT.MouseDown, closer);
		int code = super.open();
		getShell().addDisposeListener(_ -> display.removeFilter(SWT.MouseDown, closer));
		return code;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGIN, MARGIN / 2).spacing(2 * MARGIN, 3).applyTo(area);
		keys(PlatformUI.getWorkbench().getService(IBindingService.class).getBindings())
				.forEach((command, keys) -> row(area, command, text(keys)));
		// these hold only while the timeline has the keyboard
		row(area, "Move Cursor", "← →");
		return area;
	}

	private static void row(Composite area, String command, String keys) {
		var name = new Label(area, SWT.NONE);
		name.setText(command);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		new Label(area, SWT.NONE).setText(keys);
	}

	/** @return a few keys in full, of many, such as the digits, the first and the last */
	static String text(List<String> keys) {
		return keys.size() <= SHOWN_ALL ? String.join(", ", keys) : keys.getFirst() + " … " + keys.getLast();
	}

	/** @return the names of the product's commands and the keys that reach them, in the order of the bindings */
	static Map<String, List<String>> keys(Binding... bindings) {
		Map<String, List<String>> keys = new LinkedHashMap<>();
		Stream.of(bindings).filter(binding -> CONTEXT.equals(binding.getContextId())).forEach(binding -> {
			ParameterizedCommand command = binding.getParameterizedCommand();
			String key = binding.getTriggerSequence().format();
			if (command != null && command.getId().startsWith(OWN) && !key.contains("Numpad")) {
				keys.computeIfAbsent(name(command), _ -> new ArrayList<>()).add(key);
			}
		});
		return keys;
	}

	private static String name(ParameterizedCommand command) {
		try {
			return command.getCommand().getName();
		} catch (NotDefinedException e) {
			return command.getId();
		}
	}

	@Override
	protected Point getInitialLocation(Point size) {
		Rectangle window = getParentShell().getBounds();
		return new Point(window.x + window.width - size.x - MARGIN, window.y + window.height - size.y - MARGIN);
	}
}
