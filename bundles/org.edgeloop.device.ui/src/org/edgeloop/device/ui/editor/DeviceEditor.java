package org.edgeloop.device.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.device.project.DeviceDocument;
import org.edgeloop.device.project.ProjectDevice;
import org.edgeloop.device.ui.DeviceKinds;
import org.edgeloop.device.ui.DeviceReference;
import org.edgeloop.device.ui.internal.editor.DevicePages;
import org.edgeloop.document.TextDocument;
import org.edgeloop.ui.DocumentEditor;
import org.edgeloop.ui.EditorPages;
import org.edgeloop.ui.JobsBackground;
import org.edgeloop.ui.SourceText;

/** Shows one device: a {@code .device} file. */
public final class DeviceEditor extends DocumentEditor<DeviceDocument> {

	public static final String ID = "org.edgeloop.device.ui.deviceEditor";

	/** The key bindings of devices hold while one has the focus. */
	public static final String CONTEXT = "org.edgeloop.device.ui.devicesContext";

	/** The family of the jobs that read devices and their histories. */
	public static final Object READING = new Family("Reading devices");

	/** The family of the jobs that put something onto devices. */
	public static final Object DEPLOYMENTS = new Family("Deploying");

	private record Family(String name) {
	}

	private Optional<DeviceSession> session = Optional.empty();
	private Optional<DeploymentPresenter> deployment = Optional.empty();
	private Optional<Consumer<DeploymentPresenter>> waiting = Optional.empty();
	/** That the device's paths go from; known before the document is shown. */
	private volatile Path folder = Path.of("");

	public DeviceEditor() {
		super(CONTEXT, READING, "Device");
	}

	@Override
	protected DeviceDocument read(Path path, TextDocument.From from) throws IOException {
		DeviceDocument document = DeviceDocument.open(path, from);
		folder = ProjectDevice.of(path, document.snapshot()).settings().folder();
		return document;
	}

	@Override
	protected EditorPages show(DeviceDocument document, SourceText text) {
		var shown = new DeviceSession(document, DeviceKinds.all(), folder);
		shown.addListener(() -> firePropertyChange(PROP_DIRTY));
		var presenter = new DeploymentPresenter(shown, new JobsBackground(DEPLOYMENTS, getSite().getShell().getDisplay()));
		session = Optional.of(shown);
		deployment = Optional.of(presenter);
		return new DevicePages(this, shown, presenter, text);
	}

	/** Has something done with the device as soon as its file is read. */
	public void whenOpen(Consumer<DeploymentPresenter> work) {
		deployment.ifPresentOrElse(work, () -> waiting = Optional.of(work));
	}

	@Override
	protected void shown() {
		DeploymentPresenter presenter = deployment.orElseThrow();
		presenter.preview();
		presenter.history().read();
		waiting.ifPresent(work -> work.accept(presenter));
		waiting = Optional.empty();
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	protected void end() {
		deployment.ifPresent(DeploymentPresenter::stop);
	}

	@Override
	protected void restored() {
		session.ifPresent(opened -> opened.say("Changes that were not saved were restored. Undo takes them back."));
	}

	/** @return the device that is edited; empty while its file is being read, and if it cannot be */
	public Optional<DeviceSession> session() {
		return session;
	}

	/** @return what is put onto the device and how that goes; empty while the file is being read, and if it cannot be */
	public Optional<DeploymentPresenter> deployment() {
		return deployment;
	}

	@Override
	@NonNullByDefault({}) // the platform's signature says nothing of null
	public <T> T getAdapter(Class<T> type) {
		if (type == DeviceReference.class) {
			return type.cast(session.flatMap(DeviceSession::reference).orElse(null));
		}
		return super.getAdapter(type);
	}
}
