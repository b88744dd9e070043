/**
 */
package org.edgeloop.experiment.spec.internal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.edgeloop.experiment.spec.AxisBrush;
import org.edgeloop.experiment.spec.ChartKind;
import org.edgeloop.experiment.spec.ChartSettings;
import org.edgeloop.experiment.spec.SpecPackage;
import org.edgeloop.experiment.spec.ValueChoice;
import org.edgeloop.experiment.spec.XAxis;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Chart Settings</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.edgeloop.experiment.spec.internal.ChartSettingsImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.ChartSettingsImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.ChartSettingsImpl#getKeys <em>Keys</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.ChartSettingsImpl#getX <em>X</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.ChartSettingsImpl#getY <em>Y</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.ChartSettingsImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.ChartSettingsImpl#getXAxis <em>XAxis</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.ChartSettingsImpl#isLogX <em>Log X</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.ChartSettingsImpl#isLogY <em>Log Y</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.ChartSettingsImpl#getLogAxes <em>Log Axes</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.ChartSettingsImpl#getSmoothing <em>Smoothing</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.ChartSettingsImpl#getGroupBy <em>Group By</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.ChartSettingsImpl#isTraces <em>Traces</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.ChartSettingsImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.ChartSettingsImpl#getStep <em>Step</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.ChartSettingsImpl#getArtifact <em>Artifact</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.ChartSettingsImpl#getBrushes <em>Brushes</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.ChartSettingsImpl#getWidth <em>Width</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.ChartSettingsImpl#getHeight <em>Height</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.ChartSettingsImpl#getUnknownKeys <em>Unknown Keys</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChartSettingsImpl extends EObjectImpl implements ChartSettings {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ChartKind KIND_EDEFAULT = ChartKind.LINE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ChartKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getKeys() <em>Keys</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeys()
	 * @generated
	 * @ordered
	 */
	protected EList<String> keys;

	/**
	 * The default value of the '{@link #getX() <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getX()
	 * @generated
	 * @ordered
	 */
	protected static final String X_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getX() <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getX()
	 * @generated
	 * @ordered
	 */
	protected String x = X_EDEFAULT;

	/**
	 * The default value of the '{@link #getY() <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getY()
	 * @generated
	 * @ordered
	 */
	protected static final String Y_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getY() <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getY()
	 * @generated
	 * @ordered
	 */
	protected String y = Y_EDEFAULT;

	/**
	 * The default value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected static final String TARGET_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected String target = TARGET_EDEFAULT;

	/**
	 * The default value of the '{@link #getXAxis() <em>XAxis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getXAxis()
	 * @generated
	 * @ordered
	 */
	protected static final XAxis XAXIS_EDEFAULT = XAxis.STEP;

	/**
	 * The cached value of the '{@link #getXAxis() <em>XAxis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getXAxis()
	 * @generated
	 * @ordered
	 */
	protected XAxis xAxis = XAXIS_EDEFAULT;

	/**
	 * The default value of the '{@link #isLogX() <em>Log X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLogX()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LOG_X_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLogX() <em>Log X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLogX()
	 * @generated
	 * @ordered
	 */
	protected boolean logX = LOG_X_EDEFAULT;

	/**
	 * The default value of the '{@link #isLogY() <em>Log Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLogY()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LOG_Y_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLogY() <em>Log Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLogY()
	 * @generated
	 * @ordered
	 */
	protected boolean logY = LOG_Y_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLogAxes() <em>Log Axes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLogAxes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> logAxes;

	/**
	 * The default value of the '{@link #getSmoothing() <em>Smoothing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmoothing()
	 * @generated
	 * @ordered
	 */
	protected static final double SMOOTHING_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getSmoothing() <em>Smoothing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmoothing()
	 * @generated
	 * @ordered
	 */
	protected double smoothing = SMOOTHING_EDEFAULT;

	/**
	 * The default value of the '{@link #getGroupBy() <em>Group By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroupBy()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUP_BY_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getGroupBy() <em>Group By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroupBy()
	 * @generated
	 * @ordered
	 */
	protected String groupBy = GROUP_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #isTraces() <em>Traces</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTraces()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TRACES_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTraces() <em>Traces</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTraces()
	 * @generated
	 * @ordered
	 */
	protected boolean traces = TRACES_EDEFAULT;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final ValueChoice VALUE_EDEFAULT = ValueChoice.LAST;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected ValueChoice value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected static final Long STEP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected Long step = STEP_EDEFAULT;

	/**
	 * The default value of the '{@link #getArtifact() <em>Artifact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArtifact()
	 * @generated
	 * @ordered
	 */
	protected static final String ARTIFACT_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getArtifact() <em>Artifact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArtifact()
	 * @generated
	 * @ordered
	 */
	protected String artifact = ARTIFACT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBrushes() <em>Brushes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBrushes()
	 * @generated
	 * @ordered
	 */
	protected EList<AxisBrush> brushes;

	/**
	 * The default value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected static final int WIDTH_EDEFAULT = 6;

	/**
	 * The cached value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected int width = WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected static final int HEIGHT_EDEFAULT = 8;

	/**
	 * The cached value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected int height = HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnknownKeys() <em>Unknown Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnknownKeys()
	 * @generated
	 * @ordered
	 */
	protected static final String UNKNOWN_KEYS_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getUnknownKeys() <em>Unknown Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnknownKeys()
	 * @generated
	 * @ordered
	 */
	protected String unknownKeys = UNKNOWN_KEYS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChartSettingsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SpecPackage.Literals.CHART_SETTINGS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChartKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ChartKind newKind) {
		ChartKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHART_SETTINGS__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHART_SETTINGS__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getKeys() {
		if (keys == null) {
			keys = new EDataTypeUniqueEList<String>(String.class, this, SpecPackage.CHART_SETTINGS__KEYS);
		}
		return keys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getX() {
		return x;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setX(String newX) {
		String oldX = x;
		x = newX;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHART_SETTINGS__X, oldX, x));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getY() {
		return y;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setY(String newY) {
		String oldY = y;
		y = newY;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHART_SETTINGS__Y, oldY, y));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(String newTarget) {
		String oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHART_SETTINGS__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public XAxis getXAxis() {
		return xAxis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setXAxis(XAxis newXAxis) {
		XAxis oldXAxis = xAxis;
		xAxis = newXAxis == null ? XAXIS_EDEFAULT : newXAxis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHART_SETTINGS__XAXIS, oldXAxis, xAxis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLogX() {
		return logX;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLogX(boolean newLogX) {
		boolean oldLogX = logX;
		logX = newLogX;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHART_SETTINGS__LOG_X, oldLogX, logX));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLogY() {
		return logY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLogY(boolean newLogY) {
		boolean oldLogY = logY;
		logY = newLogY;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHART_SETTINGS__LOG_Y, oldLogY, logY));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLogAxes() {
		if (logAxes == null) {
			logAxes = new EDataTypeUniqueEList<String>(String.class, this, SpecPackage.CHART_SETTINGS__LOG_AXES);
		}
		return logAxes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSmoothing() {
		return smoothing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSmoothing(double newSmoothing) {
		double oldSmoothing = smoothing;
		smoothing = newSmoothing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHART_SETTINGS__SMOOTHING, oldSmoothing, smoothing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGroupBy() {
		return groupBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroupBy(String newGroupBy) {
		String oldGroupBy = groupBy;
		groupBy = newGroupBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHART_SETTINGS__GROUP_BY, oldGroupBy, groupBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTraces() {
		return traces;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTraces(boolean newTraces) {
		boolean oldTraces = traces;
		traces = newTraces;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHART_SETTINGS__TRACES, oldTraces, traces));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ValueChoice getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(ValueChoice newValue) {
		ValueChoice oldValue = value;
		value = newValue == null ? VALUE_EDEFAULT : newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHART_SETTINGS__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getStep() {
		return step;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStep(Long newStep) {
		Long oldStep = step;
		step = newStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHART_SETTINGS__STEP, oldStep, step));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArtifact() {
		return artifact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArtifact(String newArtifact) {
		String oldArtifact = artifact;
		artifact = newArtifact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHART_SETTINGS__ARTIFACT, oldArtifact, artifact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AxisBrush> getBrushes() {
		if (brushes == null) {
			brushes = new EObjectContainmentEList<AxisBrush>(AxisBrush.class, this, SpecPackage.CHART_SETTINGS__BRUSHES);
		}
		return brushes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWidth() {
		return width;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWidth(int newWidth) {
		int oldWidth = width;
		width = newWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHART_SETTINGS__WIDTH, oldWidth, width));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHeight() {
		return height;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeight(int newHeight) {
		int oldHeight = height;
		height = newHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHART_SETTINGS__HEIGHT, oldHeight, height));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnknownKeys() {
		return unknownKeys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnknownKeys(String newUnknownKeys) {
		String oldUnknownKeys = unknownKeys;
		unknownKeys = newUnknownKeys;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHART_SETTINGS__UNKNOWN_KEYS, oldUnknownKeys, unknownKeys));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SpecPackage.CHART_SETTINGS__BRUSHES:
				return ((InternalEList<?>)getBrushes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SpecPackage.CHART_SETTINGS__KIND:
				return getKind();
			case SpecPackage.CHART_SETTINGS__TITLE:
				return getTitle();
			case SpecPackage.CHART_SETTINGS__KEYS:
				return getKeys();
			case SpecPackage.CHART_SETTINGS__X:
				return getX();
			case SpecPackage.CHART_SETTINGS__Y:
				return getY();
			case SpecPackage.CHART_SETTINGS__TARGET:
				return getTarget();
			case SpecPackage.CHART_SETTINGS__XAXIS:
				return getXAxis();
			case SpecPackage.CHART_SETTINGS__LOG_X:
				return isLogX();
			case SpecPackage.CHART_SETTINGS__LOG_Y:
				return isLogY();
			case SpecPackage.CHART_SETTINGS__LOG_AXES:
				return getLogAxes();
			case SpecPackage.CHART_SETTINGS__SMOOTHING:
				return getSmoothing();
			case SpecPackage.CHART_SETTINGS__GROUP_BY:
				return getGroupBy();
			case SpecPackage.CHART_SETTINGS__TRACES:
				return isTraces();
			case SpecPackage.CHART_SETTINGS__VALUE:
				return getValue();
			case SpecPackage.CHART_SETTINGS__STEP:
				return getStep();
			case SpecPackage.CHART_SETTINGS__ARTIFACT:
				return getArtifact();
			case SpecPackage.CHART_SETTINGS__BRUSHES:
				return getBrushes();
			case SpecPackage.CHART_SETTINGS__WIDTH:
				return getWidth();
			case SpecPackage.CHART_SETTINGS__HEIGHT:
				return getHeight();
			case SpecPackage.CHART_SETTINGS__UNKNOWN_KEYS:
				return getUnknownKeys();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SpecPackage.CHART_SETTINGS__KIND:
				setKind((ChartKind)newValue);
				return;
			case SpecPackage.CHART_SETTINGS__TITLE:
				setTitle((String)newValue);
				return;
			case SpecPackage.CHART_SETTINGS__KEYS:
				getKeys().clear();
				getKeys().addAll((Collection<? extends String>)newValue);
				return;
			case SpecPackage.CHART_SETTINGS__X:
				setX((String)newValue);
				return;
			case SpecPackage.CHART_SETTINGS__Y:
				setY((String)newValue);
				return;
			case SpecPackage.CHART_SETTINGS__TARGET:
				setTarget((String)newValue);
				return;
			case SpecPackage.CHART_SETTINGS__XAXIS:
				setXAxis((XAxis)newValue);
				return;
			case SpecPackage.CHART_SETTINGS__LOG_X:
				setLogX((Boolean)newValue);
				return;
			case SpecPackage.CHART_SETTINGS__LOG_Y:
				setLogY((Boolean)newValue);
				return;
			case SpecPackage.CHART_SETTINGS__LOG_AXES:
				getLogAxes().clear();
				getLogAxes().addAll((Collection<? extends String>)newValue);
				return;
			case SpecPackage.CHART_SETTINGS__SMOOTHING:
				setSmoothing((Double)newValue);
				return;
			case SpecPackage.CHART_SETTINGS__GROUP_BY:
				setGroupBy((String)newValue);
				return;
			case SpecPackage.CHART_SETTINGS__TRACES:
				setTraces((Boolean)newValue);
				return;
			case SpecPackage.CHART_SETTINGS__VALUE:
				setValue((ValueChoice)newValue);
				return;
			case SpecPackage.CHART_SETTINGS__STEP:
				setStep((Long)newValue);
				return;
			case SpecPackage.CHART_SETTINGS__ARTIFACT:
				setArtifact((String)newValue);
				return;
			case SpecPackage.CHART_SETTINGS__BRUSHES:
				getBrushes().clear();
				getBrushes().addAll((Collection<? extends AxisBrush>)newValue);
				return;
			case SpecPackage.CHART_SETTINGS__WIDTH:
				setWidth((Integer)newValue);
				return;
			case SpecPackage.CHART_SETTINGS__HEIGHT:
				setHeight((Integer)newValue);
				return;
			case SpecPackage.CHART_SETTINGS__UNKNOWN_KEYS:
				setUnknownKeys((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SpecPackage.CHART_SETTINGS__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case SpecPackage.CHART_SETTINGS__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case SpecPackage.CHART_SETTINGS__KEYS:
				getKeys().clear();
				return;
			case SpecPackage.CHART_SETTINGS__X:
				setX(X_EDEFAULT);
				return;
			case SpecPackage.CHART_SETTINGS__Y:
				setY(Y_EDEFAULT);
				return;
			case SpecPackage.CHART_SETTINGS__TARGET:
				setTarget(TARGET_EDEFAULT);
				return;
			case SpecPackage.CHART_SETTINGS__XAXIS:
				setXAxis(XAXIS_EDEFAULT);
				return;
			case SpecPackage.CHART_SETTINGS__LOG_X:
				setLogX(LOG_X_EDEFAULT);
				return;
			case SpecPackage.CHART_SETTINGS__LOG_Y:
				setLogY(LOG_Y_EDEFAULT);
				return;
			case SpecPackage.CHART_SETTINGS__LOG_AXES:
				getLogAxes().clear();
				return;
			case SpecPackage.CHART_SETTINGS__SMOOTHING:
				setSmoothing(SMOOTHING_EDEFAULT);
				return;
			case SpecPackage.CHART_SETTINGS__GROUP_BY:
				setGroupBy(GROUP_BY_EDEFAULT);
				return;
			case SpecPackage.CHART_SETTINGS__TRACES:
				setTraces(TRACES_EDEFAULT);
				return;
			case SpecPackage.CHART_SETTINGS__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case SpecPackage.CHART_SETTINGS__STEP:
				setStep(STEP_EDEFAULT);
				return;
			case SpecPackage.CHART_SETTINGS__ARTIFACT:
				setArtifact(ARTIFACT_EDEFAULT);
				return;
			case SpecPackage.CHART_SETTINGS__BRUSHES:
				getBrushes().clear();
				return;
			case SpecPackage.CHART_SETTINGS__WIDTH:
				setWidth(WIDTH_EDEFAULT);
				return;
			case SpecPackage.CHART_SETTINGS__HEIGHT:
				setHeight(HEIGHT_EDEFAULT);
				return;
			case SpecPackage.CHART_SETTINGS__UNKNOWN_KEYS:
				setUnknownKeys(UNKNOWN_KEYS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SpecPackage.CHART_SETTINGS__KIND:
				return kind != KIND_EDEFAULT;
			case SpecPackage.CHART_SETTINGS__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case SpecPackage.CHART_SETTINGS__KEYS:
				return keys != null && !keys.isEmpty();
			case SpecPackage.CHART_SETTINGS__X:
				return X_EDEFAULT == null ? x != null : !X_EDEFAULT.equals(x);
			case SpecPackage.CHART_SETTINGS__Y:
				return Y_EDEFAULT == null ? y != null : !Y_EDEFAULT.equals(y);
			case SpecPackage.CHART_SETTINGS__TARGET:
				return TARGET_EDEFAULT == null ? target != null : !TARGET_EDEFAULT.equals(target);
			case SpecPackage.CHART_SETTINGS__XAXIS:
				return xAxis != XAXIS_EDEFAULT;
			case SpecPackage.CHART_SETTINGS__LOG_X:
				return logX != LOG_X_EDEFAULT;
			case SpecPackage.CHART_SETTINGS__LOG_Y:
				return logY != LOG_Y_EDEFAULT;
			case SpecPackage.CHART_SETTINGS__LOG_AXES:
				return logAxes != null && !logAxes.isEmpty();
			case SpecPackage.CHART_SETTINGS__SMOOTHING:
				return smoothing != SMOOTHING_EDEFAULT;
			case SpecPackage.CHART_SETTINGS__GROUP_BY:
				return GROUP_BY_EDEFAULT == null ? groupBy != null : !GROUP_BY_EDEFAULT.equals(groupBy);
			case SpecPackage.CHART_SETTINGS__TRACES:
				return traces != TRACES_EDEFAULT;
			case SpecPackage.CHART_SETTINGS__VALUE:
				return value != VALUE_EDEFAULT;
			case SpecPackage.CHART_SETTINGS__STEP:
				return STEP_EDEFAULT == null ? step != null : !STEP_EDEFAULT.equals(step);
			case SpecPackage.CHART_SETTINGS__ARTIFACT:
				return ARTIFACT_EDEFAULT == null ? artifact != null : !ARTIFACT_EDEFAULT.equals(artifact);
			case SpecPackage.CHART_SETTINGS__BRUSHES:
				return brushes != null && !brushes.isEmpty();
			case SpecPackage.CHART_SETTINGS__WIDTH:
				return width != WIDTH_EDEFAULT;
			case SpecPackage.CHART_SETTINGS__HEIGHT:
				return height != HEIGHT_EDEFAULT;
			case SpecPackage.CHART_SETTINGS__UNKNOWN_KEYS:
				return UNKNOWN_KEYS_EDEFAULT == null ? unknownKeys != null : !UNKNOWN_KEYS_EDEFAULT.equals(unknownKeys);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kind: ");
		result.append(kind);
		result.append(", title: ");
		result.append(title);
		result.append(", keys: ");
		result.append(keys);
		result.append(", x: ");
		result.append(x);
		result.append(", y: ");
		result.append(y);
		result.append(", target: ");
		result.append(target);
		result.append(", xAxis: ");
		result.append(xAxis);
		result.append(", logX: ");
		result.append(logX);
		result.append(", logY: ");
		result.append(logY);
		result.append(", logAxes: ");
		result.append(logAxes);
		result.append(", smoothing: ");
		result.append(smoothing);
		result.append(", groupBy: ");
		result.append(groupBy);
		result.append(", traces: ");
		result.append(traces);
		result.append(", value: ");
		result.append(value);
		result.append(", step: ");
		result.append(step);
		result.append(", artifact: ");
		result.append(artifact);
		result.append(", width: ");
		result.append(width);
		result.append(", height: ");
		result.append(height);
		result.append(", unknownKeys: ");
		result.append(unknownKeys);
		result.append(')');
		return result.toString();
	}

} //ChartSettingsImpl
