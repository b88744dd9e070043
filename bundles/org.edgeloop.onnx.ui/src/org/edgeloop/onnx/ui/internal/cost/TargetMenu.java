package org.edgeloop.onnx.ui.internal.cost;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.onnx.lint.Device;
import org.edgeloop.onnx.lint.Target;
import org.edgeloop.onnx.ui.cost.CostPresenter;
import org.edgeloop.ui.Actions;

/** The choice of where a model is to run. */
public final class TargetMenu {

	private final CostPresenter presenter;
	private final Shell shell;
	private final Consumer<Optional<String>> chosen;

	/** @param chosen is told the id of a target, or nothing */
	public TargetMenu(CostPresenter presenter, Shell shell, Consumer<Optional<String>> chosen) {
		this.presenter = presenter;
		this.shell = shell;
		this.chosen = chosen;
	}

	public void fill(IMenuManager menu) {
		Optional<String> present = presenter.target().map(Target::id);
		menu.add(Actions.radio("No Target", present.isEmpty(), () -> chosen.accept(Optional.empty())));
		menu.add(new Separator());
		for (Target target : presenter.targets().all()) {
			if (target.devices().size() > 1) {
				menu.add(devices(target, present));
			} else {
				menu.add(choice(target.name(), target.id(), present));
			}
		}
		menu.add(new Separator());
		menu.add(Actions.push("Add Targets From File\u2026", this::add));
	}

	private MenuManager devices(Target target, Optional<String> present) {
		var submenu = new MenuManager(Actions.literal(target.name()));
		submenu.add(choice("Any " + target.name(), target.id(), present));
		submenu.add(new Separator());
		for (Device device : target.devices()) {
			submenu.add(choice(device.name(), target.id() + ":" + device.name(), present));
		}
		return submenu;
	}

	private Action choice(String name, String id, Optional<String> present) {
		return Actions.radio(Actions.literal(name), present.filter(id::equals).isPresent(), () -> chosen.accept(Optional.of(id)));
	}

	private void add() {
		var dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText("Add Targets");
		dialog.setFilterExtensions(new String[] { "*.json" });
		String file = dialog.open();
		if (file != null) {
			presenter.addTargets(Path.of(file));
		}
	}
}
