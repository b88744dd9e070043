package org.edgeloop.device.ui.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.device.ui.DeviceReference;
import org.edgeloop.ui.Actions;

/**
 * One tab for each device that a view shows, and a hint while there is none.
 *
 * @param <P> what stands in a tab
 */
public final class DeviceTabs<P extends Composite> {

	private static final int MARGIN = 12;

	/** Makes what stands in the tab of a device. */
	@FunctionalInterface
	public interface Maker<P extends Composite> {
		P make(Composite parent, DeviceReference device);
	}

	private final Class<P> type;
	private final Maker<P> maker;
	private final Consumer<P> closed;
	private final StackLayout stack = new StackLayout();
	private final Composite page;
	private final Composite hint;
	private final CTabFolder tabs;

	/** @param closed is told a tab that is being closed, with which everything in it ends */
	public DeviceTabs(Composite parent, String words, Class<P> type, Maker<P> maker, Consumer<P> closed) {
		this.type = type;
		this.maker = maker;
		this.closed = closed;
		page = new Composite(parent, SWT.NONE);
		page.setLayout(stack);
		hint = hint(words);
		tabs = new CTabFolder(page, SWT.CLOSE | SWT.BOTTOM | SWT.FLAT);
		arrange();
	}

	private Composite hint(String words) {
		var around = new Composite(page, SWT.NONE);
		var layout = new FillLayout();
		layout.marginWidth = MARGIN;
		layout.marginHeight = MARGIN;
		around.setLayout(layout);
		new Label(around, SWT.WRAP).setText(words);
		return around;
	}

	private void arrange() {
		if (!page.isDisposed()) {
			stack.topControl = tabs.getItemCount() == 0 ? hint : tabs;
			page.layout();
		}
	}

	/** @return what stands in the device's tab, which is brought to the front, and made if there is none */
	public P show(DeviceReference device) {
		CTabItem tab = Arrays.stream(tabs.getItems()).filter(item -> device.file().equals(item.getData())).findFirst().orElseGet(() -> tab(device));
		tabs.setSelection(tab);
		arrange();
		return type.cast(tab.getControl());
	}

	private CTabItem tab(DeviceReference device) {
		P pane = maker.make(tabs, device);
		var tab = new CTabItem(tabs, SWT.NONE);
		tab.setText(Actions.literal(device.name()));
		tab.setData(device.file());
		tab.setControl(pane);
		tab.addListener(SWT.Dispose, _ -> {
			closed.accept(pane);
			pane.dispose();
			page.getDisplay().asyncExec(this::arrange);
		});
		return tab;
	}

	/** @return what stands in the tab in front */
	public Optional<P> front() {
		return Optional.ofNullable(tabs.getSelection()).map(CTabItem::getControl).map(type::cast);
	}

	public void setFocus() {
		if (front().isEmpty() || !front().get().setFocus()) {
			page.setFocus();
		}
	}
}
