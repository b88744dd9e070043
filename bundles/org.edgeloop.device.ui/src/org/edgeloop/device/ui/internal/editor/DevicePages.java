package org.edgeloop.device.ui.internal.editor;

import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.edgeloop.device.ui.editor.DeploymentPresenter;
import org.edgeloop.device.ui.editor.DeviceSession;
import org.edgeloop.ui.EditorPages;
import org.edgeloop.ui.SourcePage;
import org.edgeloop.ui.SourceText;

/** The pages of a device. */
public final class DevicePages implements EditorPages {

	private final DevicePage device;
	private final DeployPage deploy;
	private final HistoryPage history;
	private final SourcePage source;

	public DevicePages(FormEditor editor, DeviceSession session, DeploymentPresenter deployment, SourceText text) {
		device = new DevicePage(editor, session);
		deploy = new DeployPage(editor, session, deployment);
		history = new HistoryPage(editor, session, deployment);
		source = new SourcePage(editor, text, (body, toolkit) -> new DeviceHeader(body, toolkit, session, editor.getEditorSite()));
		session.addListener(source::update);
	}

	/** Adds all pages behind those that are there. */
	@Override
	public void addTo(FormEditor editor) throws PartInitException {
		editor.addPage(device);
		editor.addPage(deploy);
		editor.addPage(history);
		editor.addPage(source);
	}

	/** Tells the source page that its text turned sound or unsound. */
	@Override
	public void sourceChanged() {
		source.update();
	}
}
