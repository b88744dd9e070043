/**
 */
package org.edgeloop.experiment.spec;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Runs Spec</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Which runs are compared, and how: the content of one .runs file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.edgeloop.experiment.spec.RunsSpec#getName <em>Name</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.RunsSpec#getNote <em>Note</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.RunsSpec#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.RunsSpec#isAllKeys <em>All Keys</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.RunsSpec#getStep <em>Step</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.RunsSpec#getStores <em>Stores</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.RunsSpec#getRuns <em>Runs</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.RunsSpec#getCharts <em>Charts</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.RunsSpec#getUnknownKeys <em>Unknown Keys</em>}</li>
 * </ul>
 *
 * @see org.edgeloop.experiment.spec.SpecPackage#getRunsSpec()
 * @model
 * @generated
 */
public interface RunsSpec extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the comparison is called; empty for the name of the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getRunsSpec_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.RunsSpec#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What its author says of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getRunsSpec_Note()
	 * @model default=""
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.RunsSpec#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Baseline</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the run that the others are held against; empty for the first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline</em>' attribute.
	 * @see #setBaseline(String)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getRunsSpec_Baseline()
	 * @model default=""
	 * @generated
	 */
	String getBaseline();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.RunsSpec#getBaseline <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline</em>' attribute.
	 * @see #getBaseline()
	 * @generated
	 */
	void setBaseline(String value);

	/**
	 * Returns the value of the '<em><b>All Keys</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether tables list the params, metrics and tags in which the runs are alike, too.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>All Keys</em>' attribute.
	 * @see #setAllKeys(boolean)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getRunsSpec_AllKeys()
	 * @model default="false"
	 * @generated
	 */
	boolean isAllKeys();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.RunsSpec#isAllKeys <em>All Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>All Keys</em>' attribute.
	 * @see #isAllKeys()
	 * @generated
	 */
	void setAllKeys(boolean value);

	/**
	 * Returns the value of the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The training step at which metrics are compared; null for each metric's last value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step</em>' attribute.
	 * @see #setStep(Long)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getRunsSpec_Step()
	 * @model
	 * @generated
	 */
	Long getStep();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.RunsSpec#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' attribute.
	 * @see #getStep()
	 * @generated
	 */
	void setStep(Long value);

	/**
	 * Returns the value of the '<em><b>Stores</b></em>' containment reference list.
	 * The list contents are of type {@link org.edgeloop.experiment.spec.StoreSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stores that the runs come from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stores</em>' containment reference list.
	 * @see org.edgeloop.experiment.spec.SpecPackage#getRunsSpec_Stores()
	 * @model containment="true"
	 * @generated
	 */
	EList<StoreSource> getStores();

	/**
	 * Returns the value of the '<em><b>Runs</b></em>' containment reference list.
	 * The list contents are of type {@link org.edgeloop.experiment.spec.SelectedRun}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The runs, each at most once, in the order in which they are shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Runs</em>' containment reference list.
	 * @see org.edgeloop.experiment.spec.SpecPackage#getRunsSpec_Runs()
	 * @model containment="true"
	 * @generated
	 */
	EList<SelectedRun> getRuns();

	/**
	 * Returns the value of the '<em><b>Charts</b></em>' containment reference list.
	 * The list contents are of type {@link org.edgeloop.experiment.spec.ChartSettings}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The charts in reading order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Charts</em>' containment reference list.
	 * @see org.edgeloop.experiment.spec.SpecPackage#getRunsSpec_Charts()
	 * @model containment="true"
	 * @generated
	 */
	EList<ChartSettings> getCharts();

	/**
	 * Returns the value of the '<em><b>Unknown Keys</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the file holds beside the keys of this version, as members of a JSON object without its braces; empty if nothing. Kept so that saving loses nothing that a newer version wrote.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unknown Keys</em>' attribute.
	 * @see #setUnknownKeys(String)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getRunsSpec_UnknownKeys()
	 * @model default=""
	 * @generated
	 */
	String getUnknownKeys();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.RunsSpec#getUnknownKeys <em>Unknown Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unknown Keys</em>' attribute.
	 * @see #getUnknownKeys()
	 * @generated
	 */
	void setUnknownKeys(String value);

} // RunsSpec
