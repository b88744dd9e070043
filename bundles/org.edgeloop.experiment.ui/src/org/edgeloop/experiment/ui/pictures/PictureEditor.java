package org.edgeloop.experiment.ui.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.ui.AccessibleNames;
import org.edgeloop.ui.InputFile;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.ProblemPage;
import org.edgeloop.ui.ThemeColors;

/** Shows a picture as large as it is, smaller where there is no room. */
public final class PictureEditor extends EditorPart {

	/** The family of the jobs that read pictures. */
	public static final Object FAMILY = PictureEditor.class;

	/** Compressed pictures that are larger are no charts, and could unpack to more than there is memory. */
	private static final long MOST_BYTES = 32L << 20;
	private static final int MARGIN = 8;

	private final StackLayout stack = new StackLayout();
	private Composite page;
	private Canvas canvas;
	private ProblemPage problem;
	private Optional<Image> image = Optional.empty();

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		setTitleToolTip(input.getToolTipText());
	}

	@Override
	public void createPartControl(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		page.setLayout(stack);
		canvas = new Canvas(page, SWT.DOUBLE_BUFFERED);
		AccessibleNames.set(canvas, "Picture " + getPartName());
		canvas.addListener(SWT.Paint, this::paint);
		canvas.addListener(SWT.Resize, _ -> canvas.redraw());
		ThemeColors.whenChanged(canvas, canvas::redraw);
		problem = new ProblemPage(page, this::read);
		stack.topControl = canvas;
		read();
	}

	private void read() {
		Optional<Path> file = InputFile.path(getEditorInput());
		if (file.isEmpty()) {
			failed(Problem.error("This is no file on this machine", getEditorInput().getName(), ""));
			return;
		}
		new OperationJob<>("Reading " + getEditorInput().getName(), FAMILY, _ -> picture(file.get())).onResult(this::show)
				.onFailure(this::failed).schedule();
	}

	private static ImageData picture(Path file) throws IOException {
		if (Files.size(file) > MOST_BYTES) {
			throw new ProblemException(Problem.error("This picture is too large to be shown", file.toString(), "open it with another program"));
		}
		try (var in = Files.newInputStream(file)) {
			return new ImageData(in);
		} catch (SWTException e) {
			throw new ProblemException(Problem.error("This is no picture that can be shown", file.toString(),
					"PNG, JPEG, GIF, BMP and SVG are; the file may be damaged"));
		}
	}

	private void show(ImageData data) {
		if (!page.isDisposed()) {
			image.ifPresent(Image::dispose);
			image = Optional.of(new Image(page.getDisplay(), data));
			canvas.setToolTipText(data.width + " × " + data.height + " pixels");
			stack.topControl = canvas;
			page.layout();
			canvas.redraw();
		}
	}

	private void failed(Problem fault) {
		if (!page.isDisposed()) {
			problem.show(fault);
			stack.topControl = problem.control();
			page.layout();
		}
	}

	private void paint(Event event) {
		Rectangle room = canvas.getClientArea();
		event.gc.setBackground(ThemeColors.CANVAS.color());
		event.gc.fillRectangle(room);
		image.ifPresent(shown -> {
			Rectangle size = shown.getBounds();
			double scale = Math.clamp(Math.min((room.width - 2.0 * MARGIN) / size.width, (room.height - 2.0 * MARGIN) / size.height), 0, 1);
			int width = (int) Math.max(1, size.width * scale);
			int height = (int) Math.max(1, size.height * scale);
			event.gc.setInterpolation(SWT.HIGH);
			event.gc.drawImage(shown, 0, 0, size.width, size.height, room.x + (room.width - width) / 2, room.y + (room.height - height) / 2, width,
					height);
		});
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
	}

	@Override
	public void dispose() {
		image.ifPresent(Image::dispose);
		super.dispose();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// there is nothing to save
	}

	@Override
	public void doSaveAs() {
		// there is nothing to save
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
